package dev.assay.api.schema;

import dev.assay.api.facts.AccessGrant;
import dev.assay.api.facts.Account;
import dev.assay.api.facts.Activity;
import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.facts.Affiliate;
import dev.assay.api.facts.Breach;
import dev.assay.api.facts.Change;
import dev.assay.api.facts.ClinicalService;
import dev.assay.api.facts.Complaint;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.DataFlow;
import dev.assay.api.facts.DeclaredScore;
import dev.assay.api.facts.Designation;
import dev.assay.api.facts.Evidence;
import dev.assay.api.facts.ExternalUser;
import dev.assay.api.facts.Facility;
import dev.assay.api.facts.Incident;
import dev.assay.api.facts.IncidentReadiness;
import dev.assay.api.facts.InformationSystem;
import dev.assay.api.facts.Judgment;
import dev.assay.api.facts.Medium;
import dev.assay.api.facts.Network;
import dev.assay.api.facts.OcrStatement;
import dev.assay.api.facts.Organization;
import dev.assay.api.facts.PatientRequest;
import dev.assay.api.facts.Policy;
import dev.assay.api.facts.Practice;
import dev.assay.api.facts.Remediation;
import dev.assay.api.facts.RiskAcceptance;
import dev.assay.api.facts.RiskEntry;
import dev.assay.api.facts.SafeguardCoverage;
import dev.assay.api.facts.Sanction;
import dev.assay.api.facts.Vendor;
import dev.assay.api.facts.Vulnerability;
import dev.assay.api.facts.WebTracker;
import dev.assay.api.facts.WorkforceMember;
import dev.assay.api.spi.Fact;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All sections of facts of a run, by name: those of {@code dev.assay.api.facts} and those that plugins bring. Immutable.
 *
 * @since 2
 */
public final class FactSchema {

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
            Judgment.class,
            Remediation.class,
            DeclaredScore.class,
            Breach.class,
            Sanction.class,
            Complaint.class,
            PatientRequest.class,
            Facility.class,
            Medium.class,
            AccessGrant.class,
            Practice.class,
            Completeness.class,
            SafeguardCoverage.class,
            ExternalUser.class,
            Account.class,
            Affiliate.class,
            Network.class,
            IncidentReadiness.class,
            OcrStatement.class,
            WebTracker.class,
            Evidence.class);

    private final SortedMap<String, FactSection> byName;

    private FactSchema(SortedMap<String, FactSection> byName) {
        this.byName = byName;
    }

    /** The sections that every organization can record. */
    public static FactSchema builtIn() {
        return of(BUILT_IN);
    }

    /**
     * The sections of these record classes alone.
     *
     * @throws IllegalArgumentException if a record cannot be a fact, with the reason
     */
    public static FactSchema of(Collection<Class<? extends Fact>> types) {
        return new FactSchema(new TreeMap<>()).with(types);
    }

    /**
     * These sections and those of a plugin's records.
     *
     * @throws IllegalArgumentException if a record cannot be a fact or its section is taken, with the reason
     */
    public FactSchema with(Collection<Class<? extends Fact>> more) {
        SortedMap<String, FactSection> all = new TreeMap<>(byName);
        for (Class<? extends Fact> type : more) {
            FactSection section = FactSection.of(type);
            FactSection first = all.putIfAbsent(section.name(), section);
            if (first != null) {
                throw new IllegalArgumentException(type.getName() + " has the section \"" + section.name()
                        + "\", which " + first.type().getName() + " already has; choose another");
            }
        }
        return new FactSchema(all);
    }

    /** These sections without some. */
    public FactSchema without(Collection<String> sections) {
        SortedMap<String, FactSection> rest = new TreeMap<>(byName);
        rest.keySet().removeAll(sections);
        return new FactSchema(rest);
    }

    /** The section of this name. */
    public Optional<FactSection> section(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All sections, by name. */
    public Collection<FactSection> sections() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /** The names of all sections, sorted. */
    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** The key of a section at a path such as {@code agreement.signed}; empty where there is none. */
    public Optional<FactKey> key(String section, String path) {
        return section(section).flatMap(found -> found.record().key(path));
    }
}
