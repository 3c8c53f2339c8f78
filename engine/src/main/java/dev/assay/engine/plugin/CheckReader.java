package dev.assay.engine.plugin;

import dev.assay.api.model.AttackStep;
import dev.assay.api.model.Basis;
import dev.assay.api.model.Check;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.ControlId;
import dev.assay.api.schema.Kebab;
import dev.assay.engine.drl.FactTypes;
import dev.assay.engine.drl.ShortForm;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.name.Words;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one check of a catalog. */
final class CheckReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "about",
            "basis",
            "only-where",
            "answered-by",
            "practice",
            "policy",
            "meets",
            "fails",
            "lacks",
            "outside",
            "question",
            "needs",
            "advises",
            "bars",
            "disproves");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,79}");

    private static final int LONGEST = 80;

    /** The form of a practice's name. */
    static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final Pattern FOREIGN = Pattern.compile("[a-z][a-z0-9-]*:\\S.*");

    private final String pack;
    private final FactTypes types;
    private final Problems problems;

    CheckReader(String pack, FactTypes types, Problems problems) {
        this.pack = pack;
        this.types = types;
        this.problems = problems;
    }

    /** A check with its short form, if it has one. */
    record Read(Check check, Optional<ShortForm> form) {}

    Optional<Read> read(Mapping mapping) {
        String name = new Fields("a check", mapping, problems).required("id");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = new Fields("the check " + name, mapping, problems).only(KEYS);
        if (!ID.matcher(name).matches()) {
            fields.problem(fields.place("id"), "has an id that is not of lower-case letters, digits and hyphens");
        }
        Optional<ShortForm> form = form(name, fields);
        form.ifPresent(f -> word(f, fields));
        String about = fields.has("about") || form.isEmpty()
                ? fields.required("about")
                : form.get().about();
        if (!about.isEmpty() && !types.sections().contains(about)) {
            fields.problem(
                    fields.place("about"),
                    "is about " + Words.quoted(about) + "; " + Nearest.hint(about, types.sections()));
        }
        List<String> needs = fields.has("needs")
                ? fields.texts("needs")
                : form.map(this::needs).orElse(List.of());
        if (needs.isEmpty()) {
            fields.problem(fields.source(), "says nowhere what it needs; add needs: [the keys that settle it]");
        }
        Basis basis = fields.constant("basis", Basis.class, Basis.LAW);
        boolean failuresOnly = basis == Basis.FAILURES_ONLY;
        Check.Sentences sentences = new Check.Sentences(
                failuresOnly ? fields.text("meets") : fields.required("meets"),
                fields.required("fails"),
                failuresOnly ? fields.text("lacks") : fields.required("lacks"),
                fields.text("outside"));
        form.ifPresent(f -> keys(f, fields));
        Check check = new Check(
                new CheckId(pack, name),
                about,
                basis,
                sentences,
                fields.text("question"),
                needs,
                advises(fields),
                fields.constants("bars", AttackStep.class),
                new StatedReader(types, fields).read("disproves"),
                CatalogReader.declared(fields));
        return Optional.of(new Read(check, form.filter(f -> types.sections().contains(f.about()))));
    }

    /** Of another pack's controls a check says no verdict, only a remark. */
    private List<ControlId> advises(Fields fields) {
        List<ControlId> advises = new ArrayList<>();
        for (String text : fields.texts("advises")) {
            if (!FOREIGN.matcher(text).matches() || text.startsWith(pack + ":")) {
                fields.problem(
                        fields.place("advises"),
                        "advises " + Words.quoted(text)
                                + "; expected a control of another pack, such as \"hipaa:164.312(d)\"");
            } else {
                advises.add(ControlId.parse(text));
            }
        }
        if (!advises.isEmpty() && fields.constant("basis", Basis.class, Basis.LAW) != Basis.GOOD_PRACTICE) {
            fields.problem(
                    fields.place("advises"),
                    "advises " + advises.get(0) + ", but its basis is law; a verdict of law rests on a control of this"
                            + " catalog with its own citation. Add basis: good-practice, or a control of your own");
        }
        return advises;
    }

    /** What nobody recorded where a short form is not settled: its key, or what that is worked out from. */
    private List<String> needs(ShortForm form) {
        return form.form() == ShortForm.Form.ANSWERED_BY && types.sections().contains(form.about())
                ? types.missing(form.about(), form.value())
                : List.of(form.need());
    }

    /** Practices have the names that packs ask for; policies are on one of the topics there are. */
    private void word(ShortForm form, Fields fields) {
        String value = form.value();
        List<String> topics = types.words("policies", "topic");
        if (form.form() == ShortForm.Form.POLICY && !topics.contains(value)) {
            fields.problem(
                    fields.place("policy"),
                    "has policy " + Words.quoted(value) + ", which is no topic of policies; "
                            + Nearest.hint(value, topics));
        }
        if (form.form() == ShortForm.Form.PRACTICE
                && (value.length() > LONGEST || !WORD.matcher(value).matches())) {
            fields.problem(
                    fields.place("practice"),
                    "has practice " + Words.quoted(value)
                            + "; expected a name of lower-case letters, digits and hyphens,"
                            + " a letter first, such as sanctions-applied");
        }
    }

    /** The keys a short form tests are keys of what the check is about. */
    private void keys(ShortForm form, Fields fields) {
        List<String> known = types.answers(form.about());
        List<String> tested = new ArrayList<>(form.onlyWhere());
        if (form.form() == ShortForm.Form.ANSWERED_BY) {
            tested.add(form.value());
        }
        for (String key : tested) {
            if (types.read(form.about()) && !known.contains(key)) {
                String where = form.onlyWhere().contains(key) ? "only-where" : key(form.form());
                fields.problem(
                        fields.place(where),
                        "tests " + Words.quoted(key) + ", which is no answer of " + form.about() + "; "
                                + Nearest.hint(key, known));
            }
        }
    }

    private static Optional<ShortForm> form(String name, Fields fields) {
        List<ShortForm.Form> said = Stream.of(ShortForm.Form.values())
                .filter(form -> fields.has(key(form)))
                .toList();
        if (said.isEmpty()) {
            if (fields.has("only-where")) {
                fields.problem(
                        fields.place("only-where"), "has only-where without a short form; write it into its rules");
            }
            return Optional.empty();
        }
        if (said.size() > 1) {
            fields.problem(fields.source(), "has more than one short form; keep one");
        }
        ShortForm.Form form = said.get(0);
        String about = fields.has("about") ? fields.text("about") : "organization";
        if (form != ShortForm.Form.ANSWERED_BY && !about.equals("organization")) {
            fields.problem(fields.place("about"), "has a " + key(form) + ", so it is about the organization");
        }
        return Optional.of(new ShortForm(
                name,
                about,
                fields.texts("only-where"),
                form,
                fields.text(key(form)),
                fields.constant("basis", Basis.class, Basis.LAW) == Basis.FAILURES_ONLY,
                CatalogReader.declared(fields)));
    }

    private static String key(ShortForm.Form form) {
        return Kebab.ofConstant(form);
    }
}
