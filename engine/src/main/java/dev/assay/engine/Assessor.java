package dev.assay.engine;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Framework;
import dev.assay.api.model.Problem;
import dev.assay.api.model.Profile;
import dev.assay.api.model.RecognizedPractices;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Snapshot;
import dev.assay.api.model.TargetProfile;
import dev.assay.api.schema.FactSchema;
import dev.assay.api.spi.Fact;
import dev.assay.api.value.Horizon;
import dev.assay.engine.conclude.KnownFacts;
import dev.assay.engine.conclude.Profiles;
import dev.assay.engine.intake.FactsSchema;
import dev.assay.engine.intake.InputSections;
import dev.assay.engine.intake.Intake;
import dev.assay.engine.intake.PlanFile;
import dev.assay.engine.intake.SetValue;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.plugin.LoadedPlugin;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The way into the engine: loads plugins, reads facts, assesses. Immutable once opened; may be used by several threads.
 * {@link #assess} is a pure function: no clock, no file, no network, no locale, and the same bytes for the same input.
 */
public final class Assessor {

    private final List<LoadedPlugin> plugins;
    private final InputSections kinds;
    private final Reading reading;
    private final Frameworks frameworks;
    private final Consumer<String> running;
    private final Set<String> practices = new TreeSet<>();
    /** By each of their names, older ones included. */
    private final Map<String, ControlId> controls = new TreeMap<>();

    private Assessor(List<LoadedPlugin> plugins, InputSections kinds, Consumer<String> running) {
        this(plugins, plugins, kinds, running);
    }

    /** @param named the plugins whose practices, controls and outcomes facts may name */
    private Assessor(
            List<LoadedPlugin> plugins, List<LoadedPlugin> named, InputSections kinds, Consumer<String> running) {
        this.plugins = plugins;
        this.kinds = kinds;
        this.running = running;
        for (LoadedPlugin plugin : named) {
            Catalog catalog = plugin.pack().catalog();
            practices.addAll(catalog.practices());
            catalog.controls().forEach((id, control) -> {
                controls.put(id.toString(), id);
                control.aliases().forEach(alias -> controls.putIfAbsent(id.pack() + ":" + alias, id));
            });
        }
        this.frameworks = new Frameworks(named);
        this.reading = new Reading(
                plugins, kinds, known -> new Intake(known, practices, controls.keySet(), frameworks.names()));
    }

    /**
     * Loads plugins, any of which may be loaded.
     *
     * @param places jars, plugins' folders, or folders of both
     * @throws CouldNotConclude if one of them is broken or two have one id
     */
    public static Assessor open(List<Path> places) {
        return open(Plugins.of(places));
    }

    /**
     * Loads plugins.
     *
     * @throws CouldNotConclude if one of them is broken and not optional, or may not be loaded
     */
    public static Assessor open(Plugins chosen) {
        return CouldNotConclude.orThrow(() -> {
            Loaded loaded = Loaded.of(chosen);
            return new Assessor(loaded.plugins(), loaded.kinds(), chosen.running());
        });
    }

    /**
     * The same with the own wording of a framework, from the catalog that its publisher gives away, so that reports show it beside
     * ours. Nothing is concluded from it.
     *
     * @param file a catalog in OSCAL 1, XML or JSON
     * @throws CouldNotConclude if it is none, or does not hold the outcomes of a loaded pack
     */
    public Assessor withOfficialWording(Path file) {
        return CouldNotConclude.orThrow(() -> new Assessor(OfficialWording.on(plugins, file), kinds, running));
    }

    /** The right words by how few letters part them from a wrong one; of equals the first in order. */
    public static List<String> nearest(String wrong, Collection<String> right) {
        return Nearest.sorted(wrong, right);
    }

    /** The same with these packs alone. */
    public Assessor only(Set<String> ids) {
        return new Assessor(
                plugins.stream()
                        .filter(plugin -> ids.contains(plugin.pack().id()))
                        .toList(),
                plugins,
                kinds,
                running);
    }

    /**
     * Begins to load the rules that a plan needs, on a thread beside, for whoever reads facts meanwhile and assesses them then. Without
     * it the rules of packs that came with Assay are loaded when they are first run.
     */
    public void prepare(AssessmentPlan plan) {
        List<LoadedPlugin> needed = plugins.stream()
                .filter(plugin -> plan.packs().isEmpty()
                        || plan.packs().contains(plugin.pack().id()))
                .toList();
        Thread thread = new Thread(() -> needed.forEach(plugin -> plugin.rules().load()), "load-rules");
        thread.setDaemon(true);
        thread.start();
    }

    /** The packs that are loaded, by id. */
    public List<RulePack> packs() {
        return plugins.stream().map(LoadedPlugin::pack).toList();
    }

    /** The ids of the packs that came with Assay. */
    public Set<String> shipped() {
        return plugins.stream()
                .filter(plugin -> plugin.origin().shipped())
                .map(plugin -> plugin.pack().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The SHA-256 of the jars themselves, as any tool computes it, by the ids of their packs. */
    public Map<String, String> jarSha256() {
        Map<String, String> hashes = new TreeMap<>();
        plugins.forEach(plugin -> plugin.origin()
                .fileSha256()
                .ifPresent(hash -> hashes.put(plugin.pack().id(), hash)));
        return hashes;
    }

    /** Why optional plugins can't be run, by id. */
    public Map<String, Problem> broken() {
        Map<String, Problem> broken = new TreeMap<>();
        plugins.forEach(plugin ->
                plugin.failure().ifPresent(why -> broken.put(plugin.pack().id(), why)));
        return broken;
    }

    /**
     * Reads an organization's facts.
     *
     * @param facts a YAML or JSON file, or a folder of YAML, JSON and CSV files
     * @throws CouldNotConclude with all problems of all files
     */
    public Snapshot read(Path facts) {
        return read(FactsFiles.in(facts));
    }

    /** Reads an organization's facts from the content of one file. */
    public Snapshot read(String file, byte[] content) {
        return read(FactsFiles.of(Map.of(file, content), Map.of()));
    }

    /**
     * Reads an organization's facts.
     *
     * @throws CouldNotConclude with all problems of all files
     */
    public Snapshot read(FactsFiles files) {
        return CouldNotConclude.orThrow(() -> reading.read(intake -> intake.read(files.inputs())));
    }

    /**
     * The same files with pseudonyms in place of names of people, which may be kept with a report: what is read from them differs in
     * these names alone.
     *
     * @param everybody whether to replace who says, decides and keeps something too (where it is no role), and not only the ids of who
     *     works here (where they are no codes)
     * @throws CouldNotConclude with all problems of all files
     */
    public FactsFiles withoutNames(FactsFiles files, boolean everybody) {
        return CouldNotConclude.orThrow(
                () -> new FactsFiles(reading.without(intake -> intake.withoutNames(files.inputs(), everybody))));
    }

    /**
     * The same files with values set in them: what editing them by hand would give, and nothing else in them is changed.
     *
     * @throws CouldNotConclude if the files or a value cannot be read, a setting means no key that there is, or nothing but what is set
     *     cannot be changed
     */
    public FactsFiles with(FactsFiles files, List<Setting> settings) {
        return set(files, settings).files();
    }

    /** Sets values as {@link #with} does, for whoever wants the facts before and after too, which need not be read again. */
    public Edited set(FactsFiles files, List<Setting> settings) {
        List<SetValue> values = settings.stream().map(Setting::asRead).toList();
        return CouldNotConclude.orThrow(() -> reading.edit(intake -> intake.with(files.inputs(), values)));
    }

    /**
     * The facts as they would be with values set: what {@link #set} reads after, but no file is edited, so that it is not known whether
     * the values can be set by themselves, and what is new stands at no place of a file. For whoever tries many values and keeps none.
     *
     * @throws CouldNotConclude if a setting means no key that there is, a value cannot be read, or it comes with evidence
     */
    public Snapshot supposing(Snapshot facts, List<Setting> settings) {
        List<SetValue> values = settings.stream().map(Setting::asRead).toList();
        return CouldNotConclude.orThrow(() -> reading.suppose(facts, intake -> intake.supposing(facts, values)));
    }

    /** The sections of facts that are read, those of loaded plugins included. */
    public FactSchema factSchema() {
        return kinds.schema();
    }

    /** Reads a plan file over another plan: what the file says counts, parameters, feeds and efforts one by one. */
    public AssessmentPlan readPlan(AssessmentPlan defaults, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return CouldNotConclude.orThrow(() -> PlanFile.read(
                defaults, file, kinds, name -> frameworks.target(name, folder == null ? file : folder), controls));
    }

    /**
     * The target profile that a loaded pack ships under this name, or else that a file holds.
     *
     * @throws CouldNotConclude if there is neither, or the file is wrong
     */
    public TargetProfile targetProfile(String nameOrFile) {
        return CouldNotConclude.orThrow(() -> frameworks.target(nameOrFile, Path.of("")));
    }

    /**
     * What the loaded packs bring beside their catalogs: ids of earlier editions, crosswalks, tiers, target profiles.
     *
     * @throws CouldNotConclude if something of that is broken
     */
    public List<Framework> frameworks() {
        return CouldNotConclude.orThrow(frameworks::all);
    }

    /**
     * The profiles of an assessment, one for each pack of outcomes: what the facts show, what the target asks beyond that, and the
     * tiers of the organization.
     *
     * @throws CouldNotConclude if something that a pack brings beside its catalog is broken
     */
    public List<Profile> profiles(AssessmentResults results) {
        return CouldNotConclude.orThrow(() -> results.packs().stream()
                .filter(pack -> pack.catalog().kind() == Catalog.Kind.OUTCOMES)
                .map(pack -> Profiles.of(results, pack.catalog(), frameworks.of(pack.id())))
                .toList());
    }

    /** The JSON Schema (2020-12) of the facts that the loaded packs read. */
    public String factsSchema() {
        FactsGuide guide = guide();
        return FactsSchema.json(kinds, guide.vocabulary(), guide.uses());
    }

    /** The facts vocabulary for people: descriptions, the controls that look at each key, and search. */
    public FactsGuide guide() {
        return new FactsGuide(kinds.schema(), PracticeQuestions.of(plugins), packs());
    }

    /**
     * The plan with every period that is looked back over, as results name it: what is wrong with a plan shows before anything is read.
     *
     * @throws CouldNotConclude if the plan names a pack, a parameter or a target that there is none of
     */
    public AssessmentPlan complete(AssessmentPlan plan) {
        return CouldNotConclude.orThrow(
                () -> plan.withParameters(ChosenPacks.of(plan, plugins).periods()));
    }

    /**
     * Assesses.
     *
     * @throws CouldNotConclude if the plan names a pack, a parameter or a target that there is none of
     */
    public AssessmentResults assess(AssessmentPlan plan, Snapshot snapshot) {
        return CouldNotConclude.orThrow(() -> {
            ChosenPacks chosen = ChosenPacks.of(plan, plugins);
            Map<String, Integer> periods = chosen.periods();
            // The results name every period that was looked back over, not only those that the plan sets itself.
            return new Assessing(plan.withParameters(periods), periods, running).assess(chosen.plugins(), snapshot);
        });
    }

    /**
     * Assesses, and tells how long that stays so: the first later day on which anything but the words may come out otherwise, if nobody
     * records anything. Of a plugin that brings records of its own, nobody knows by what they compare days, so that it is the next day.
     *
     * @throws CouldNotConclude if the plan names a pack, a parameter or a target that there is none of
     */
    public Horizon<AssessmentResults> assessAhead(AssessmentPlan plan, Snapshot snapshot) {
        Horizon<AssessmentResults> seen = Horizon.of(plan.asOf(), () -> assess(plan, snapshot));
        boolean ownRecords = plugins.stream().anyMatch(plugin -> !plugin.facts().isEmpty());
        return ownRecords ? new Horizon<>(seen.value(), plan.asOf().plusDays(1)) : seen;
    }

    /**
     * What dated evidence shows of recognized security practices over the twelve months before an incident. The facts are
     * assessed as of the day before it.
     *
     * @param incident the id of a recorded incident
     * @throws CouldNotConclude if there is no such incident, the day it began is not known, or it lies after the plan's date
     */
    public RecognizedPractices recognizedPractices(AssessmentPlan plan, Snapshot snapshot, String incident) {
        return CouldNotConclude.orThrow(() -> BeforeIncident.practices(this, plan, snapshot, incident));
    }

    /** The names of the rules of a loaded pack that say something. */
    Set<String> saying(String pack, AssessmentPlan plan, Snapshot snapshot) {
        Map<String, Integer> periods = new ChosenPacks(plan, plugins, plugins).periods();
        List<Fact> facts = new KnownFacts(plan.withParameters(periods), snapshot).forRules(periods);
        return plugins.stream()
                .filter(plugin -> plugin.pack().id().equals(pack))
                .flatMap(plugin -> plugin.rules().run(facts, plan.asOf()).stream())
                .map(saying -> saying.rule().name())
                .collect(Collectors.toSet());
    }

    /** Another plugin in place of these, with the records that it loaded itself; facts may name what they named. */
    Assessor inPlace(LoadedPlugin plugin) {
        return new Assessor(List.of(plugin), plugins, Loaded.with(InputSections.builtIn(), plugin), running);
    }
}
