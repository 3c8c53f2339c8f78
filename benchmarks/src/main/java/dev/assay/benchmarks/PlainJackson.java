package dev.assay.benchmarks;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.assay.api.facts.AccessGrant;
import dev.assay.api.facts.Activity;
import dev.assay.api.facts.Breach;
import dev.assay.api.facts.Change;
import dev.assay.api.facts.ClinicalService;
import dev.assay.api.facts.Complaint;
import dev.assay.api.facts.DataFlow;
import dev.assay.api.facts.Designation;
import dev.assay.api.facts.Facility;
import dev.assay.api.facts.Incident;
import dev.assay.api.facts.InformationSystem;
import dev.assay.api.facts.Medium;
import dev.assay.api.facts.Organization;
import dev.assay.api.facts.PatientRequest;
import dev.assay.api.facts.Policy;
import dev.assay.api.facts.RiskEntry;
import dev.assay.api.facts.Role;
import dev.assay.api.facts.Sanction;
import dev.assay.api.facts.Vendor;
import dev.assay.api.facts.Vulnerability;
import dev.assay.api.facts.WorkforceMember;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Jackson alone: JSON to the records of facts, without a check of what is written or a word on where it stands. */
final class PlainJackson {

    /** An organization's facts. */
    record Facts(
            Organization organization,
            Map<String, Answer> practices,
            List<Policy> policies,
            List<Designation> designations,
            List<WorkforceMember> workforce,
            List<AccessGrant> accessGrants,
            List<Sanction> sanctions,
            List<Complaint> complaints,
            List<PatientRequest> patientRequests,
            List<Vendor> vendors,
            List<InformationSystem> systems,
            List<DataFlow> dataFlows,
            List<Facility> facilities,
            List<Medium> media,
            List<ClinicalService> clinicalServices,
            List<Vulnerability> vulnerabilities,
            List<Change> changes,
            List<Activity> activities,
            List<RiskEntry> risks,
            List<Incident> incidents,
            List<Breach> breaches,
            Map<String, Statement> complete) {}

    /** A statement of completeness. */
    record Statement(Answer answer, DateRange asOf, String countedBy) {}

    private final JsonMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Set.class, set -> set.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addModule(new SimpleModule()
                    .addDeserializer(Answer.class, new Word<>(Answer.UNKNOWN, PlainJackson::answer))
                    .addDeserializer(DateRange.class, new Word<>(DateRange.UNKNOWN, DateRange::parse))
                    .addDeserializer(CountRange.class, new Word<>(CountRange.UNKNOWN, CountRange::parse))
                    .addDeserializer(
                            Role.class,
                            new Word<>(
                                    Role.NONE,
                                    word -> Role.valueOf(
                                            word.toUpperCase(Locale.ROOT).replace('-', '_')))))
            .build();

    Facts read(byte[] json) {
        return mapper.readValue(json, Facts.class);
    }

    private static Answer answer(String word) {
        return switch (word) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            case "partly" -> Answer.PARTLY;
            default -> Answer.UNKNOWN;
        };
    }

    /** A value that is written as one word, and unknown where it is not written. */
    private static final class Word<T> extends ValueDeserializer<T> {
        private final T unknown;
        private final Function<String, T> read;

        Word(T unknown, Function<String, T> read) {
            this.unknown = unknown;
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return read.apply(parser.getString());
        }

        @Override
        public T getNullValue(DeserializationContext context) {
            return unknown;
        }
    }
}
