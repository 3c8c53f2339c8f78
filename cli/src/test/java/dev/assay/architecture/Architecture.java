package dev.assay.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.UUID;

/** Who may know whom: each sentence of the house style as a rule, by a short name. */
final class Architecture {

    private static final String API = "dev.assay.api..";
    private static final String[] YAML = {"org.snakeyaml..", "dev.assay.engine.yaml.."};

    static final Map<String, ArchRule> RULES = new TreeMap<>();

    static {
        RULES.put(
                "api-knows-the-jdk-alone",
                classes()
                        .that()
                        .resideInAPackage(API)
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("java..", "org.jspecify..", API)
                        .because("a plugin author inherits whatever we import"));
        RULES.put(
                "only-engine-rules-knows-drools",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.assay.engine.rules..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.drools..", "org.kie..")
                        .because("the rule language is a promise and the engine behind it a choice"));
        RULES.put(
                "only-intake-and-the-catalog-reader-know-yaml",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "dev.assay.engine.yaml..",
                                "dev.assay.engine.intake..",
                                "dev.assay.engine.plugin..",
                                "dev.assay.engine.oscal..",
                                "dev.assay.engine.upgrade..",
                                "dev.assay.engine.vocabulary..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(YAML)
                        .because("what a file looks like is nobody else's business"));
        RULES.put(
                "only-readers-and-writers-of-json-know-jackson",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "dev.assay.engine.yaml..",
                                "dev.assay.engine.intake..",
                                "dev.assay.engine.plugin..",
                                "dev.assay.engine.oscal..",
                                "dev.assay.reports.json..",
                                "dev.assay.reports.oscal..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("tools.jackson..")
                        .because("JSON is one of the ways facts come in and one of the ways results go out"));
        RULES.put(
                "only-intake-and-the-csv-report-know-csv",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("dev.assay.engine.intake..", "dev.assay.reports.csv..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("de.siegmar..")
                        .because("tables are one of the ways facts come in, and one of those findings go out"));
        RULES.put(
                "only-the-workbook-knows-fastexcel",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.assay.reports.xlsx..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.dhatim..")
                        .because("who writes workbooks is a choice, and what is in them is not"));
        RULES.put(
                "only-the-vocabulary-knows-lucene",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.assay.engine.vocabulary..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.lucene..")
                        .because("it is loaded only when a person searches the vocabulary"));
        RULES.put(
                "only-the-calendar-knows-biweekly",
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("dev.assay.ahead.LapseCalendar")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("biweekly..")
                        .because("who writes calendars is a choice, and what is in them is not"));
        RULES.put(
                "only-the-choice-knows-ojalgo",
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("dev.assay.ahead.BestChoice")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.ojalgo..")
                        .because("which optimizer finds the best choice is a choice of its own"));
        RULES.put(
                "only-the-diff-knows-difflib",
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("dev.assay.engine.FilesDiff")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.github.difflib..")
                        .because("it is loaded only where somebody looks at a difference"));
        RULES.put(
                "ahead-is-known-by-the-command-line-alone",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("dev.assay.ahead..", "dev.assay.cli..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("dev.assay.ahead..")
                        .because("nothing that concludes may rest on what only might be"));
        RULES.put(
                "days-are-compared-where-a-horizon-sees-it",
                noClasses()
                        .that()
                        .resideInAnyPackage("dev.assay.api.facts..", "dev.assay.engine.conclude..")
                        .and()
                        .doNotHaveFullyQualifiedName("dev.assay.engine.conclude.PracticesShown")
                        .should()
                        .callMethodWhere(comparesDays())
                        .because(
                                "a forecast skips the days on which no comparison of a DateRange comes out otherwise"));
        RULES.put(
                "only-engine-plugin-loads-classes",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("dev.assay.engine.plugin..", "dev.assay.engine.rules..")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(ClassLoader.class)
                        .because(
                                "whose code runs is decided in one place; the generated classes of rules are defined by"
                                        + " the package that generates them"));
        RULES.put(
                "rules-are-plugins-like-a-strangers",
                classes()
                        .that()
                        .resideInAPackage("dev.assay.rules..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                API,
                                "dev.assay.rules..",
                                "dev.assay.testkit..",
                                "org.junit..",
                                "dev.assay.engine")
                        .because(
                                "shipped packs have no privileges; only their tests see the testkit and the way into the"
                                        + " engine"));
        RULES.put(
                "hipaa-and-csf-do-not-know-each-other",
                slices().matching("dev.assay.rules.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .because("a pack stands alone"));
        RULES.put(
                "reports-know-the-api-only",
                noClasses()
                        .that()
                        .resideInAPackage("dev.assay.reports..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("dev.assay.engine..", "dev.assay.cli..", "dev.assay.rules..")
                        .because("a report is made of results, whoever made them"));
        RULES.put(
                "nothing-knows-cli",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("dev.assay.cli..", "dev.assay.benchmarks..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("dev.assay.cli..")
                        .because(
                                "the command line is one way to use it, not a part of it; benchmarks time it as a whole"));
        RULES.put(
                "engine-is-used-through-its-own-package",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.assay.engine..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("dev.assay.engine.*..")
                                .as("reside in a package below dev.assay.engine"))
                        .because("Assessor is the way in"));
        RULES.put(
                "only-cli-prints-and-exits",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.assay.cli..")
                        .should(touchSystem())
                        .because("a library that prints or exits can't be embedded"));
        RULES.put(
                "model-and-facts-are-records-enums-or-sealed",
                classes()
                        .that()
                        .resideInAnyPackage("dev.assay.api.model..", "dev.assay.api.facts..", "dev.assay.api.value..")
                        .and()
                        .arePublic()
                        .should(beClosed())
                        .because("the keyword says what you may implement"));
        RULES.put(
                "spi-types-are-interfaces",
                classes()
                        .that()
                        .resideInAPackage("dev.assay.api.spi..")
                        .and()
                        .areTopLevelClasses()
                        .and()
                        .doNotHaveSimpleName("package-info")
                        .should()
                        .beInterfaces()
                        .because("the keyword says what you may implement"));
        RULES.put(
                "only-the-schema-looks-into-records",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.assay.api.schema..")
                        .and()
                        .doNotHaveFullyQualifiedName("dev.assay.engine.drl.Members")
                        .should()
                        .callMethod(Class.class, "getRecordComponents")
                        .because("a fact is described once; Members alone types the Java that a condition may write"));
        RULES.put(
                "no-clock-chance-or-default",
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("dev.assay.cli.Assay")
                        .should(askTheSurroundings())
                        .because("the same inputs give the same bytes; only the main class of the command line asks for"
                                + " today, once"));
        RULES.put(
                "no-static-field-can-change",
                fields().that()
                        .areStatic()
                        .and()
                        .areDeclaredInClassesThat(notGenerated())
                        .should()
                        .beFinal()
                        .because("two assessments in one process must not meet"));
        RULES.put(
                "no-cycles",
                slices().matching("dev.assay.(**)")
                        .should()
                        .beFreeOfCycles()
                        .because("what is tied in a knot can't be understood in parts"));
        RULES.put(
                "names-say-the-job",
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("Processor")
                        .orShould()
                        .haveSimpleNameEndingWith("Impl")
                        .orShould()
                        .haveSimpleNameStartingWith("Abstract")
                        .orShould()
                        .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..")
                        .because("a name that fits everything finds nothing"));
        RULES.put(
                "no-interface-with-one-implementation",
                classes()
                        .that()
                        .areInterfaces()
                        .and()
                        .resideOutsideOfPackages("dev.assay.api..")
                        .and()
                        .doNotHaveSimpleName("package-info")
                        .should(haveSeveralImplementations())
                        .because("an interface for one class is a second file for one idea"));
    }

    private Architecture() {}

    private static DescribedPredicate<JavaClass> notGenerated() {
        return DescribedPredicate.describe(
                "not generated", type -> !type.getPackageName().startsWith("dev.assay.reports.xml.type"));
    }

    private static DescribedPredicate<JavaMethodCall> comparesDays() {
        Set<String> methods =
                Set.of("isBefore", "isAfter", "isEqual", "compareTo", "minusMonths", "minusYears", "minusDays");
        return DescribedPredicate.describe(
                "compares days, or goes back from one",
                call -> call.getTargetOwner().getFullName().equals(LocalDate.class.getName())
                        && methods.contains(call.getName()));
    }

    private static ArchCondition<JavaClass> touchSystem() {
        return new ArchCondition<>("print, read arguments or exit") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().forEach(access -> {
                    AccessTarget target = access.getTarget();
                    String owner = target.getOwner().getFullName();
                    boolean stream = owner.equals("java.lang.System")
                            && (target.getName().equals("out")
                                    || target.getName().equals("err")
                                    || target.getName().equals("exit"));
                    boolean halt = owner.equals("java.lang.Runtime")
                            && (target.getName().equals("exit")
                                    || target.getName().equals("halt"));
                    if (stream || halt) {
                        events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
                    }
                });
            }
        };
    }

    private static ArchCondition<JavaClass> beClosed() {
        return new ArchCondition<>("be records, enums or sealed interfaces") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Class<?> reflected = type.reflect();
                boolean closed =
                        reflected.isRecord() || reflected.isEnum() || reflected.isInterface() && reflected.isSealed();
                events.add(new SimpleConditionEvent(
                        type, closed, type.getFullName() + (closed ? " is" : " is not") + " closed"));
            }
        };
    }

    private static ArchCondition<JavaClass> askTheSurroundings() {
        Map<Class<?>, String> asks = Map.of(
                LocalDate.class, "now",
                LocalDateTime.class, "now",
                ZonedDateTime.class, "now",
                Instant.class, "now",
                UUID.class, "randomUUID",
                ZoneId.class, "systemDefault",
                Locale.class, "getDefault",
                TimeZone.class, "getDefault");
        return new ArchCondition<>("ask for now, chance or a default") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> call : type.getAccessesFromSelf()) {
                    String owner = call.getTargetOwner().getFullName();
                    String name = call.getTarget().getName();
                    boolean now = owner.startsWith("java.time.") && name.equals("now");
                    boolean chance = owner.equals("java.util.concurrent.ThreadLocalRandom")
                            || owner.equals("java.security.SecureRandom");
                    boolean charset = owner.equals("java.nio.charset.Charset") && name.equals("defaultCharset");
                    boolean letters = owner.equals("java.lang.String")
                            && (name.equals("toLowerCase") || name.equals("toUpperCase") || name.equals("getBytes"))
                            && call.getDescription().contains("String." + name + "()");
                    boolean asked = asks.entrySet().stream()
                            .anyMatch(ask -> owner.equals(ask.getKey().getName()) && name.equals(ask.getValue()));
                    boolean millis = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
                    boolean made = name.equals("<init>")
                            && (owner.equals(Random.class.getName()) || owner.equals("java.util.Date"));
                    boolean clock = owner.equals(Clock.class.getName());
                    boolean md5 = owner.equals(UUID.class.getName()) && name.equals("nameUUIDFromBytes");
                    boolean math = owner.equals("java.lang.Math") && name.equals("random");
                    if (now || chance || charset || letters || asked || millis || made || clock || md5 || math) {
                        events.add(SimpleConditionEvent.satisfied(type, call.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveSeveralImplementations() {
        return new ArchCondition<>("have several implementations") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean annotation = type.isAnnotation();
                boolean lambda = type.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                                .count()
                        == 1;
                boolean several = type.getAllSubclasses().size() > 1;
                events.add(new SimpleConditionEvent(
                        type,
                        annotation || lambda || several,
                        type.getFullName() + " has " + type.getAllSubclasses().size() + " implementation(s)"));
            }
        };
    }
}
