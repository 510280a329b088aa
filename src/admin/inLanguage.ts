/** Of "Pejabat penilai / Appraiser", as fields are labelled in the database, what somebody of this language reads. */
export const inLanguage = (label: string, language: 'id' | 'en'): string => {
  const [first = label, second = first] = label.split(' / ');
  return language === 'id' ? first : second;
};
