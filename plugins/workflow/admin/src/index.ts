/** The panel pages of the engine register here; the engine itself needs none to run. */
export default {
  register() {},
};
