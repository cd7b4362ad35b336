package dossier.model;

import dossier.prose.Prose;
import java.util.List;
import java.util.Optional;

/** A group, organisation, unit or outlet. */
public record Group(
    Header header,
    String name,
    List<String> also,
    String description,
    Optional<GroupType> type,
    List<Label> labels,
    Prose body)
    implements Entry {}
