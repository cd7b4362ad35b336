package dossier.pipeline.make;

/** Is told how far a build has come; called from several threads. */
public interface Progress {
  /** A stage begins that takes so many steps. */
  void begin(String stage, int steps);

  /** One step is done. */
  void step();

  /** Nobody watches. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(String stage, int steps) {}

        @Override
        public void step() {}
      };
}
