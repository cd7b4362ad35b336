package dossier.audit;

import dossier.model.Claim;
import dossier.model.Claim.Relation;
import dossier.model.Entries;
import dossier.model.Source;
import dossier.model.Source.Grade;
import java.util.List;
import java.util.Set;

/** Finds the claims that nothing better than sources of low reliability supports. */
final class LowGraded {
  private static final Set<Grade> LOW = Set.of(Grade.D, Grade.E);

  private LowGraded() {}

  /** Whether there is support, and all of it is graded low; what has no grade is not low. */
  static boolean alone(Claim claim, Entries entries) {
    List<Source> support =
        claim.evidence().stream()
            .filter(evidence -> evidence.relation().value() == Relation.SUPPORTS)
            .flatMap(evidence -> entries.source(evidence.source().value()).stream())
            .toList();
    return !support.isEmpty() && support.stream().allMatch(LowGraded::isLow);
  }

  private static boolean isLow(Source source) {
    return source.reliability().filter(graded -> LOW.contains(graded.grade().value())).isPresent();
  }
}
