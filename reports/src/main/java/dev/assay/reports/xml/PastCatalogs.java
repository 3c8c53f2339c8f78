package dev.assay.reports.xml;

import dev.assay.api.model.Assurance;
import dev.assay.api.model.Basis;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Check;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Demand;
import dev.assay.api.model.Duty;
import dev.assay.api.model.Effort;
import dev.assay.api.model.InForce;
import dev.assay.api.model.InputFile;
import dev.assay.api.model.Relief;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Signer;
import dev.assay.reports.xml.type.CheckType;
import dev.assay.reports.xml.type.ControlType;
import dev.assay.reports.xml.type.FindingType;
import dev.assay.reports.xml.type.InForceType;
import dev.assay.reports.xml.type.InputFileType;
import dev.assay.reports.xml.type.PackType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Packs read back, with their catalogs as far as findings hold them. */
final class PastCatalogs {

    private PastCatalogs() {}

    static List<RulePack> packs(List<PackType> packs, List<FindingType> findings) {
        Map<String, Map<ControlId, Control>> controls = new TreeMap<>();
        for (FindingType finding : findings) {
            Control control = control(finding.getControl());
            controls.computeIfAbsent(control.id().pack(), p -> new TreeMap<>()).put(control.id(), control);
        }
        return packs.stream()
                .map(pack -> pack(pack, controls.getOrDefault(pack.getId(), Map.of())))
                .toList();
    }

    private static RulePack pack(PackType type, Map<ControlId, Control> controls) {
        Map<CheckId, Check> checks = new TreeMap<>();
        Read.in(type.getChecks(), PackType.Checks::getCheck).stream()
                .map(PastCatalogs::check)
                .forEach(check -> checks.put(check.id(), check));
        Catalog catalog = new Catalog(
                type.getId(),
                type.getTitle(),
                Catalog.Kind.valueOf(type.getKind().name()),
                controls,
                checks,
                Map.of(),
                Map.of(),
                0,
                false,
                List.of(),
                Optional.ofNullable(type.getOfficial()).map(PastCatalogs::file));
        Signer signer = type.getSigner() == null
                ? Signer.NONE
                : new Signer(
                        type.getSigner().getName(),
                        type.getSigner().getKey(),
                        type.getSigner().isTrusted());
        return new RulePack(
                type.getId(), type.getVersion(), type.getOrigin(), type.getSha256(), signer, catalog, List.of());
    }

    static InputFile file(InputFileType type) {
        return new InputFile(type.getFile(), type.getSize(), type.getSha256());
    }

    private static Check check(CheckType type) {
        return new Check(
                Read.check(type.getId()),
                type.getAbout(),
                Basis.valueOf(type.getBasis().name()),
                new Check.Sentences("", "", "", ""),
                Read.text(type.getQuestion()),
                Read.keys(type.getNeeds()),
                Read.controls(type.getAdvises()),
                List.of(),
                List.of(),
                Read.source(type.getSource()));
    }

    private static Control control(ControlType type) {
        ControlId id = ControlId.parse(type.getId());
        return new Control(
                id,
                type.getTitle(),
                type.getFamily(),
                Duty.valueOf(type.getDuty().name()),
                type.getParent() == null ? id : ControlId.parse(type.getParent()),
                type.getStatement(),
                Read.text(type.getOfficial()),
                Set.of(),
                Read.ids(type.getChecks()).stream().map(Read::check).toList(),
                Read.text(type.getJudgement()),
                Read.text(type.getBecause()),
                Read.controls(type.getGathers()),
                Read.controls(type.getCites()),
                Optional.ofNullable(type.getRelief()).map(relief -> new Relief(relief.getKey(), relief.getBecause())),
                new Demand(
                        Assurance.valueOf(type.getDemand().getAssurance().name()),
                        new TreeSet<>(type.getDemand().getEvidence())),
                Optional.empty(),
                RiskLevel.valueOf(type.getSeverity().name()),
                Read.attacks(type.getStops()),
                Read.text(type.getRemedy()),
                Optional.ofNullable(type.getEffort())
                        .map(effort -> new Effort(effort.getHours(), effort.getCost()))
                        .orElse(Effort.UNKNOWN),
                Read.controls(type.getAfter()),
                Read.text(type.getNote()),
                Optional.ofNullable(type.getInForce())
                        .map(PastCatalogs::inForce)
                        .orElse(InForce.ALWAYS),
                List.of(),
                Read.source(type.getSource()));
    }

    private static InForce inForce(InForceType type) {
        return new InForce(Read.bound(type.getFrom(), LocalDate.MIN), Read.bound(type.getUntil(), LocalDate.MAX));
    }
}
