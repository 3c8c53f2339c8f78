package dev.assay.reports.xml;

import dev.assay.api.model.Advisory;
import dev.assay.api.model.Observation;
import dev.assay.reports.xml.type.FindingType;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/**
 * The lists of a finding that grow with the organization. What they hold is made when it is asked for and not kept, so that
 * a finding of a million observations takes no more memory than one of ten. JAXB writes each as the type it extends.
 */
final class MappedLists {

    private MappedLists() {}

    static final class Observations extends FindingType.Observations {
        Observations(List<Observation> observations) {
            observation = new Mapped<>(observations, ObservationMapping::observation);
        }
    }

    static final class GoodPractice extends FindingType.GoodPractice {
        GoodPractice(List<Observation> observations) {
            observation = new Mapped<>(observations, ObservationMapping::observation);
        }
    }

    static final class Advisories extends FindingType.Advisories {
        Advisories(List<Advisory> advisories) {
            advisory = new Mapped<>(advisories, FindingMapping::advisory);
        }
    }

    private static final class Mapped<S, T> extends AbstractList<T> {

        private final List<S> from;
        private final Function<S, T> mapping;

        Mapped(List<S> from, Function<S, T> mapping) {
            this.from = from;
            this.mapping = mapping;
        }

        @Override
        public T get(int index) {
            return mapping.apply(from.get(index));
        }

        @Override
        public int size() {
            return from.size();
        }
    }
}
