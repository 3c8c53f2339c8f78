package dev.assay.reports.xml;

import dev.assay.reports.xml.type.EvidenceType;
import dev.assay.reports.xml.type.FactType;
import dev.assay.reports.xml.type.FamilyScoreType;
import dev.assay.reports.xml.type.FindingType;
import dev.assay.reports.xml.type.InputFileType;
import dev.assay.reports.xml.type.LinkType;
import dev.assay.reports.xml.type.PackType;
import dev.assay.reports.xml.type.PlanType;
import dev.assay.reports.xml.type.ProblemType;
import dev.assay.reports.xml.type.ProfileType;
import dev.assay.reports.xml.type.RiskType;
import dev.assay.reports.xml.type.SubjectType;
import dev.assay.reports.xmltext.IndentedXml;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/** Marshals generated types into a document, one at a time, so that only one is in memory. */
final class FragmentWriter implements Fragments {

    private final IndentedXml xml;
    private final Marshaller marshaller;

    /** Made when first used: it costs up to a third of a second, which a run without XML need not pay. */
    private static final class Bound {

        /** Only what is marshalled by itself; the root type binds readers, not this writer. */
        static final JAXBContext CONTEXT = context();

        private static JAXBContext context() {
            try {
                return JAXBContext.newInstance(
                        PlanType.class,
                        SubjectType.class,
                        PackType.class,
                        InputFileType.class,
                        FactType.class,
                        EvidenceType.class,
                        FindingType.class,
                        RiskType.class,
                        FamilyScoreType.class,
                        LinkType.class,
                        ProblemType.class,
                        ProfileType.class);
            } catch (JAXBException e) {
                throw new IllegalStateException("the types generated from findings-1.xsd do not bind", e);
            }
        }
    }

    /** What marshals, made now if it is not yet. */
    static JAXBContext context() {
        return Bound.CONTEXT;
    }

    FragmentWriter(IndentedXml xml) {
        this.xml = xml;
        try {
            marshaller = context().createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
        } catch (JAXBException e) {
            throw new IllegalStateException("no marshaller for the types generated from findings-1.xsd", e);
        }
    }

    @Override
    public void element(String name, String text) {
        xml.element(name, text);
    }

    @Override
    public <T> void one(String name, Class<T> declared, T value) {
        try {
            marshaller.marshal(new JAXBElement<>(new QName(FindingsXml.NAMESPACE, name), declared, value), xml);
        } catch (JAXBException e) {
            throw new IllegalStateException(name + " does not marshal", e);
        }
    }

    @Override
    public <T> void all(String list, String item, Class<T> declared, Stream<T> values) {
        xml.begin(list);
        values.forEach(value -> one(item, declared, value));
        xml.end(list);
    }
}
