package dev.assay.engine.intake;

import dev.assay.api.facts.AccessGrant;
import dev.assay.api.facts.Activity;
import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.facts.Breach;
import dev.assay.api.facts.Change;
import dev.assay.api.facts.ClinicalService;
import dev.assay.api.facts.Complaint;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.DataFlow;
import dev.assay.api.facts.DeclaredScore;
import dev.assay.api.facts.Designation;
import dev.assay.api.facts.Evidence;
import dev.assay.api.facts.Facility;
import dev.assay.api.facts.Habit;
import dev.assay.api.facts.Incident;
import dev.assay.api.facts.InformationSystem;
import dev.assay.api.facts.Judgement;
import dev.assay.api.facts.Medium;
import dev.assay.api.facts.Organization;
import dev.assay.api.facts.PatientRequest;
import dev.assay.api.facts.Policy;
import dev.assay.api.facts.Remediation;
import dev.assay.api.facts.RiskAcceptance;
import dev.assay.api.facts.RiskEntry;
import dev.assay.api.facts.Sanction;
import dev.assay.api.facts.Vendor;
import dev.assay.api.facts.Vulnerability;
import dev.assay.api.facts.WorkforceMember;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.name.Words;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** All kinds of facts that intake can read, by section. Immutable; each record class is looked at once. */
public final class FactKinds {

    private static final List<Class<? extends Fact>> BUILT_IN = List.of(
            Organization.class,
            Designation.class,
            Policy.class,
            Activity.class,
            RiskEntry.class,
            InformationSystem.class,
            DataFlow.class,
            ClinicalService.class,
            Change.class,
            Vulnerability.class,
            WorkforceMember.class,
            Vendor.class,
            Incident.class,
            AddressableDecision.class,
            RiskAcceptance.class,
            Judgement.class,
            Remediation.class,
            DeclaredScore.class,
            Breach.class,
            Sanction.class,
            Complaint.class,
            PatientRequest.class,
            Facility.class,
            Medium.class,
            AccessGrant.class,
            Habit.class,
            Completeness.class,
            Evidence.class);

    private final SortedMap<String, Kind> bySection;
    private final Set<String> unread;
    private final Set<String> unreadable;

    private FactKinds(SortedMap<String, Kind> bySection, Set<String> unread, Set<String> unreadable) {
        this.bySection = bySection;
        this.unread = Set.copyOf(unread);
        this.unreadable = new TreeSet<>(unreadable);
    }

    /** The kinds that every organization can record. */
    public static FactKinds builtIn() {
        return new FactKinds(new TreeMap<>(), Set.of(), Set.of()).with(BUILT_IN);
    }

    /** These kinds and a plugin's; what is wrong with its records is an {@link IllegalArgumentException}. */
    public FactKinds with(Collection<Class<? extends Fact>> more) {
        SortedMap<String, Kind> all = new TreeMap<>(bySection);
        for (Class<? extends Fact> type : more) {
            Kind kind = new Kind(type);
            Kind first = all.putIfAbsent(kind.section(), kind);
            if (first != null) {
                throw new IllegalArgumentException(type.getName() + " has the section \"" + kind.section()
                        + "\", which " + first.type().getName() + " already has; choose another");
            }
        }
        all.values().forEach(kind -> kind.checkReferences(all.keySet()));
        return new FactKinds(all, unread, unreadable);
    }

    /** These kinds but for some sections, which are passed over, since the plugin that reads them is optional and broken. */
    public FactKinds without(Collection<String> sections) {
        SortedMap<String, Kind> rest = new TreeMap<>(bySection);
        rest.keySet().removeAll(sections);
        Set<String> all = new TreeSet<>(unread);
        all.addAll(sections);
        return new FactKinds(rest, all, unreadable);
    }

    /** These kinds, where nobody knows which others a plugin would have read. */
    public FactKinds withUnreadable(String plugin) {
        Set<String> all = new TreeSet<>(unreadable);
        all.add(plugin);
        return new FactKinds(bySection, unread, all);
    }

    /** Whether a section is passed over. */
    boolean passedOver(String section) {
        return unread.contains(section);
    }

    /** Which section may have been meant where one is not known. */
    String hint(String section, Collection<String> right) {
        return Nearest.hint(section, right)
                + (unreadable.isEmpty()
                        ? ""
                        : "; or it is a section of " + Words.or(unreadable) + ", which could not be read");
    }

    /** The sections that exist, those included that are passed over. */
    Set<String> known() {
        Set<String> known = new TreeSet<>(bySection.keySet());
        known.addAll(unread);
        return known;
    }

    /** The kind that is read from this section. */
    public Optional<Kind> section(String section) {
        return Optional.ofNullable(bySection.get(section));
    }

    /** The kind of this record. */
    public Kind of(Class<? extends Fact> type) {
        FactKind annotation = type.getAnnotation(FactKind.class);
        return Optional.ofNullable(annotation)
                .flatMap(a -> section(a.section()))
                .filter(kind -> kind.type() == type)
                .orElseThrow(
                        () -> new IllegalArgumentException(type.getName() + " is no kind of fact that is known here"));
    }

    /** All of them, by section. */
    public Collection<Kind> all() {
        return Collections.unmodifiableCollection(bySection.values());
    }

    /** The names of all sections, in order. */
    public Set<String> sections() {
        return Collections.unmodifiableSet(bySection.keySet());
    }
}
