package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Account;
import dev.assay.api.facts.Activity;
import dev.assay.api.facts.Breach;
import dev.assay.api.facts.Change;
import dev.assay.api.facts.ExternalUser;
import dev.assay.api.facts.InformationSystem;
import dev.assay.api.facts.Medium;
import dev.assay.api.facts.Network;
import dev.assay.api.facts.OcrStatement;
import dev.assay.api.facts.Organization;
import dev.assay.api.facts.Policy;
import dev.assay.api.facts.Practice;
import dev.assay.api.facts.SafeguardCoverage;
import dev.assay.api.facts.Vendor;
import dev.assay.api.facts.Vulnerability;
import dev.assay.api.facts.WebTracker;
import dev.assay.api.facts.WorkforceMember;
import dev.assay.api.model.Rule;
import dev.assay.api.spi.Fact;
import dev.assay.api.value.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** What fails HIPAA where it is recorded, and is asked for nowhere. */
final class HipaaFailures extends Checks {

    private static final String POLICIES =
            "activity-review-procedure=activity-review risk-management-policy=risk-management "
                    + "emergency-access-procedure=emergency-access authentication-procedure=authentication "
                    + "integrity-policy=integrity password-procedure=password-management malware-procedure=malware-protection "
                    + "log-in-procedure=log-in-monitoring contingency-testing-procedure=contingency-testing "
                    + "media-movement-policy=media-accountability";
    private static final String PRACTICES = "least-privilege=least-privilege "
            + "excess-of-minimum-necessary-uses=minimum-necessary-uses "
            + "excess-of-minimum-necessary-disclosures=minimum-necessary-disclosures "
            + "excess-of-minimum-necessary-requests=minimum-necessary-requests "
            + "excess-of-entire-record-justified=entire-record-justified";
    private static final Map<String, String> UNUSED = Map.of(
            "security-awareness-training", "Security awareness and training policy",
            "audit-controls", "Audit controls policy",
            "transmission-security", "Transmission security policy",
            "workstation-security", "Workstation security policy",
            "evaluation", "Evaluation procedure",
            "risk-management", "Risk management plan");
    private static final Map<String, String> COUNTS = Map.ofEntries(
            Map.entry("unique-user-ids", "Unique user IDs"),
            Map.entry("encryption-at-rest", "Encryption at rest"),
            Map.entry("encryption-in-transit", "Encryption in transit"),
            Map.entry("malware-protection", "Malware protection"),
            Map.entry("backup", "Backup"),
            Map.entry("audit-logging", "Audit logging"),
            Map.entry("automatic-logoff", "Automatic logoff"),
            Map.entry("access-review", "Access review"),
            Map.entry("security-training", "Security training"),
            Map.entry("privacy-training", "Privacy training"),
            Map.entry("agreements", "Business associate agreements"));

    private static final List<String> NAMES = List.of(
            "Evaluation whole: applies",
            "Evaluation whole: the recorded ones fall short",
            "Cooperated with OCR: access refused",
            "Cooperated with OCR: applies",
            "Cooperated with OCR: not",
            "Cooperated with OCR: records withheld",
            "Cooperated with OCR: statement wrong",
            "Default password changed: applies",
            "Default password changed: not",
            "Disclosed without agreement: applies",
            "Disclosed without agreement: so",
            "Encryption policy: applies",
            "Encryption policy: not put into practice",
            "Leaver access ended: an account is still active",
            "Logs examined: applies",
            "Logs examined: never",
            "Network guarded: applies",
            "Network guarded: not",
            "No shared account: applies",
            "No shared account: one is shared",
            "Policies implemented: applies",
            "Policies implemented: no security management policy",
            "Policies implemented: one is not",
            "Privacy policies implemented: applies",
            "Privacy policies implemented: one is not",
            "Privacy policies written: applies",
            "Privacy policies written: one is not",
            "Risk analysis whole: applies",
            "Risk analysis: the recorded ones fall short",
            "Tracker discloses PHI: applies",
            "Tracker discloses PHI: without an agreement",
            "Unsupported risk addressed: applies",
            "Unsupported risk addressed: not",
            "Vulnerability handled: applies",
            "Vulnerability handled: not",
            "access-policy: a system enforces rights that none defines",
            "agreement-has-required-ephi-terms: applies",
            "agreement-has-required-ephi-terms: fails",
            "agreement-has-required-terms: applies",
            "agreement-has-required-terms: fails",
            "change-assessed: applies",
            "change-assessed: fails",
            "disclosed-before-agreement-ephi: applies",
            "disclosed-before-agreement-ephi: fails",
            "disclosed-before-agreement: applies",
            "disclosed-before-agreement: fails",
            "ePHI disclosed without agreement: applies",
            "ePHI disclosed without agreement: so",
            "external-user-authorized: applies",
            "external-user-authorized: fails",
            "medium-encrypted: applies",
            "medium-encrypted: fails");

    /** A topic or practice that fails a check of the organization. */
    private record Of(String word, Rule applies, Rule first, Rule second) {}

    /** A safeguard that is counted. */
    private record Counted(String safeguard, Rule applies, Rule fails) {}

    private final List<Of> policies = new ArrayList<>();
    private final List<Of> practices = new ArrayList<>();
    private final List<Of> unused = new ArrayList<>();
    private final List<Counted> counts = new ArrayList<>();
    private final Map<String, Rule> rules = new TreeMap<>();

    HipaaFailures(Rules all) {
        super(all);
        for (String each : POLICIES.split(" ")) {
            String check = each.substring(0, each.indexOf('='));
            policies.add(new Of(
                    each.substring(each.indexOf('=') + 1),
                    rule(check + ": applies"),
                    rule(check + ": fails written"),
                    rule(check + ": fails implemented")));
        }
        for (String each : PRACTICES.split(" ")) {
            String check = each.substring(0, each.indexOf('='));
            Rule fails = rule(check + ": fails");
            practices.add(new Of(each.substring(each.indexOf('=') + 1), rule(check + ": applies"), fails, fails));
        }
        UNUSED.forEach((topic, title) -> {
            Rule fails = rule(title + ": not put into practice");
            unused.add(new Of(topic, rule(title + ": applies"), fails, fails));
        });
        NAMES.forEach(name -> rules.put(name, rule(name)));
        COUNTS.forEach((safeguard, title) -> counts.add(
                new Counted(safeguard, rule(title + " counted: applies"), rule(title + " counted: falls short"))));
    }

    private Rule named(String name) {
        return Objects.requireNonNull(rules.get(name), name);
    }

    void say(FactLists facts, LocalDate asOf, Sayings out) {
        Organization organization = facts.organization();
        if (organization != null) {
            organization(organization, facts, asOf, out);
        }
        each(facts, Change.class, "change-assessed", change -> shortfall(change.riskAssessed()), out);
        each(facts, ExternalUser.class, "external-user-authorized", user -> shortfall(user.authorized()), out);
        scoped(facts, Medium.class, "medium-encrypted", Medium::ephi, medium -> shortfall(medium.encryption()), out);
        vendors(facts, out);
        all(
                facts,
                Network.class,
                "Network guarded",
                "not",
                network -> recorded(network.carriesEphi()) && network.unguarded() == Answer.YES,
                out);
        all(
                facts,
                InformationSystem.class,
                "Unsupported risk addressed",
                "not",
                system -> recorded(system.ephi())
                        && system.supported(asOf) == Answer.NO
                        && shortfall(system.endOfSupportRiskAddressed()),
                out);
        all(
                facts,
                Account.class,
                "Default password changed",
                "not",
                account -> account.kind().equals("vendor-default")
                        && account.active(asOf) == Answer.YES
                        && shortfall(account.passwordChanged()),
                out);
        all(
                facts,
                Breach.class,
                "Disclosed without agreement",
                "so",
                breach -> breach.kind().equals("no-agreement") && recorded(breach.impermissible()),
                out);
        all(
                facts,
                Breach.class,
                "ePHI disclosed without agreement",
                "so",
                breach -> breach.kind().equals("no-agreement")
                        && recorded(breach.impermissible())
                        && recorded(breach.ephi()),
                out);
        ocr(facts, out);
        joined(facts, asOf, out);
        analyses(facts, out);
        counted(facts, out);
    }

    private void organization(Organization organization, FactLists facts, LocalDate asOf, Sayings out) {
        for (Of of : policies) {
            out.say(of.applies(), organization);
            for (Policy policy : facts.policies(of.word())) {
                if (shortfall(policy.written())) {
                    out.say(of.first(), organization, policy);
                }
                if (shortfall(policy.implemented())) {
                    out.say(of.second(), organization, policy);
                }
            }
        }
        for (Of of : practices) {
            out.say(of.applies(), organization);
            Practice practice = facts.practice(of.word());
            if (practice != null && shortfall(practice.answer())) {
                out.say(of.first(), organization, practice);
            }
        }
        for (Of of : unused) {
            policies(
                    organization,
                    facts,
                    out,
                    of.applies(),
                    of.first(),
                    of.word(),
                    policy -> shortfall(policy.implemented()));
        }
        policies(
                organization,
                facts,
                out,
                named("Encryption policy: applies"),
                named("Encryption policy: not put into practice"),
                "encryption",
                policy -> policy.implemented() == Answer.NO);
        out.say(named("Logs examined: applies"), organization);
        Practice review = facts.practice("activity-review");
        if (review != null && review.answer() == Answer.NO) {
            out.say(named("Logs examined: never"), organization, review);
        }
        out.say(named("Policies implemented: applies"), organization);
        out.say(named("Privacy policies implemented: applies"), organization);
        out.say(named("Privacy policies written: applies"), organization);
        for (Policy policy : facts.of(Policy.class)) {
            boolean security = policy.forSecurity(asOf) == Answer.YES;
            boolean privacy = policy.forPrivacy(asOf) == Answer.YES;
            boolean unimplemented = policy.unimplemented() == Answer.YES;
            if (security && shortfall(policy.implemented())) {
                out.say(named("Policies implemented: one is not"), organization, policy);
            }
            if (security && unimplemented && policy.topic().equals("security-management")) {
                out.say(named("Policies implemented: no security management policy"), organization, policy);
            }
            if (privacy && unimplemented) {
                out.say(named("Privacy policies implemented: one is not"), organization, policy);
            }
            if (privacy && shortfall(policy.written())) {
                out.say(named("Privacy policies written: one is not"), organization, policy);
            }
            if (unimplemented && policy.topic().equals("information-access-management")) {
                for (InformationSystem system : facts.of(InformationSystem.class)) {
                    if (system.accessControl() == Answer.YES) {
                        out.say(
                                named("access-policy: a system enforces rights that none defines"),
                                organization,
                                policy,
                                system);
                    }
                }
            }
        }
        out.say(named("Vulnerability handled: applies"), organization);
        for (String name : List.of("software-updates", "vulnerability-management")) {
            Practice practice = facts.practice(name);
            if (practice != null && shortfall(practice.answer())) {
                for (Vulnerability vulnerability : facts.of(Vulnerability.class)) {
                    if (shortfall(vulnerability.fixed())) {
                        out.say(named("Vulnerability handled: not"), organization, practice, vulnerability);
                    }
                }
            }
        }
    }

    private static void policies(
            Organization organization,
            FactLists facts,
            Sayings out,
            Rule applies,
            Rule fails,
            String topic,
            Predicate<Policy> failing) {
        out.say(applies, organization);
        facts.policies(topic).stream().filter(failing).forEach(policy -> out.say(fails, organization, policy));
    }

    /** A short form without a scope. */
    private <T extends Fact> void each(FactLists facts, Class<T> type, String check, Predicate<T> fails, Sayings out) {
        Rule applies = named(check + ": applies");
        Rule failing = named(check + ": fails");
        for (T fact : facts.of(type)) {
            out.say(applies, fact);
            if (fails.test(fact)) {
                out.say(failing, fact);
            }
        }
    }

    /** A short form with a scope. */
    private <T extends Fact> void scoped(
            FactLists facts, Class<T> type, String check, Function<T, Answer> scope, Predicate<T> fails, Sayings out) {
        Rule applies = named(check + ": applies");
        Rule failing = named(check + ": fails");
        for (T fact : facts.of(type)) {
            Answer where = scope.apply(fact);
            if (where != Answer.NO) {
                out.say(applies, fact);
                if (recorded(where) && fails.test(fact)) {
                    out.say(failing, fact);
                }
            }
        }
    }

    private <T extends Fact> void all(
            FactLists facts, Class<T> type, String name, String how, Predicate<T> fails, Sayings out) {
        Rule applies = named(name + ": applies");
        Rule failing = named(name + ": " + how);
        for (T fact : facts.of(type)) {
            out.say(applies, fact);
            if (fails.test(fact)) {
                out.say(failing, fact);
            }
        }
    }

    private void vendors(FactLists facts, Sayings out) {
        scoped(
                facts,
                Vendor.class,
                "disclosed-before-agreement",
                Vendor::contractOwed,
                vendor -> shortfall(vendor.agreedBeforeDisclosure()),
                out);
        scoped(
                facts,
                Vendor.class,
                "disclosed-before-agreement-ephi",
                Vendor::ephiContractOwed,
                vendor -> shortfall(vendor.agreedBeforeDisclosure()),
                out);
        scoped(
                facts,
                Vendor.class,
                "agreement-has-required-terms",
                Vendor::termsOwed,
                vendor -> shortfall(vendor.requiredTerms()),
                out);
        scoped(
                facts,
                Vendor.class,
                "agreement-has-required-ephi-terms",
                Vendor::ephiTermsOwed,
                vendor -> shortfall(vendor.requiredEphiTerms()),
                out);
    }

    private void ocr(FactLists facts, Sayings out) {
        Rule applies = named("Cooperated with OCR: applies");
        Rule not = named("Cooperated with OCR: not");
        Rule withheld = named("Cooperated with OCR: records withheld");
        Rule refused = named("Cooperated with OCR: access refused");
        Rule wrong = named("Cooperated with OCR: statement wrong");
        for (OcrStatement statement : facts.of(OcrStatement.class)) {
            out.say(applies, statement);
            one(out, not, statement, statement.cooperated());
            one(out, withheld, statement, statement.recordsProvided());
            one(out, refused, statement, statement.accessPermitted());
            one(out, wrong, statement, statement.accurate());
        }
    }

    private static void one(Sayings out, Rule fails, Fact subject, Answer answer) {
        if (shortfall(answer)) {
            out.say(fails, subject);
        }
    }

    private void joined(FactLists facts, LocalDate asOf, Sayings out) {
        Rule shared = named("No shared account: one is shared");
        Rule sharedApplies = named("No shared account: applies");
        Rule active = named("Leaver access ended: an account is still active");
        for (Account account : facts.of(Account.class)) {
            out.say(sharedApplies, account);
            InformationSystem system = facts.system(account.system());
            boolean usable = account.active(asOf) == Answer.YES;
            if (system != null && usable && account.kind().equals("shared") && recorded(system.ephi())) {
                out.say(shared, account, system);
            }
            for (WorkforceMember member : facts.of(WorkforceMember.class)) {
                if (usable && member.gone(asOf) == Answer.YES && member.id().equals(account.workforceMember())) {
                    out.say(active, member, account);
                }
            }
        }
        Rule trackerApplies = named("Tracker discloses PHI: applies");
        Rule tracker = named("Tracker discloses PHI: without an agreement");
        for (WebTracker each : facts.of(WebTracker.class)) {
            out.say(trackerApplies, each);
            for (Vendor vendor : facts.of(Vendor.class)) {
                if (each.disclosesPhi() == Answer.YES
                        && vendor.id().equals(each.vendor())
                        && vendor.agreed(asOf) == Answer.NO) {
                    out.say(tracker, each, vendor);
                }
            }
        }
    }

    private void analyses(FactLists facts, Sayings out) {
        analyses(
                facts,
                "risk-analysis",
                "Risk analysis whole: applies",
                "Risk analysis: the recorded ones fall short",
                Activity::wholeRiskAnalysis,
                out);
        analyses(
                facts,
                "evaluation",
                "Evaluation whole: applies",
                "Evaluation whole: the recorded ones fall short",
                Activity::wholeEvaluation,
                out);
    }

    private void analyses(
            FactLists facts, String kind, String first, String second, Function<Activity, Answer> whole, Sayings out) {
        Rule applies = named(first);
        Rule fails = named(second);
        boolean better = facts.of(Activity.class).stream()
                .anyMatch(activity ->
                        (activity.kind().equals(kind) || activity.kind().equals("unknown"))
                                && whole.apply(activity) != Answer.NO);
        for (Activity activity : facts.of(Activity.class)) {
            out.say(applies, activity);
            if (!better && activity.kind().equals(kind) && whole.apply(activity) == Answer.NO) {
                out.say(fails, activity);
            }
        }
    }

    private void counted(FactLists facts, Sayings out) {
        List<SafeguardCoverage> all = facts.of(SafeguardCoverage.class);
        BiPredicate<SafeguardCoverage, SafeguardCoverage> later = (one, other) ->
                (other.group().equals(one.group()) || other.group().isEmpty())
                        && (other.safeguard().equals(one.safeguard())
                                || other.safeguard().equals("unknown"))
                        && !shortfall(other.complete())
                        && !other.on().certainlyBefore(one.on().earliest());
        for (Counted of : counts) {
            for (SafeguardCoverage count : all) {
                out.say(of.applies(), count);
                if (count.safeguard().equals(of.safeguard())
                        && all.stream().noneMatch(other -> later.test(count, other))) {
                    out.say(of.fails(), count);
                }
            }
        }
    }
}
