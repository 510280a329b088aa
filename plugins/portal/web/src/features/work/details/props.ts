/** What the part of a page that shows a record itself is given. */
export interface DetailProps {
  id: string;
  /** The caller's. */
  roles: string[];
}
