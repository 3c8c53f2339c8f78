package dev.assay.reports.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Validates as a careful reader would: with the JDK alone, nothing external, no DOCTYPE, and a warning is an error. */
final class FindingsSchema {

    private FindingsSchema() {}

    static void validate(byte[] document) throws SAXException, IOException {
        SchemaFactory schemas = SchemaFactory.newDefaultInstance();
        schemas.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        schemas.setErrorHandler(STRICT);
        Validator validator = schemas.newSchema(FindingsXml.schema()).newValidator();
        validator.setErrorHandler(STRICT);
        validator.validate(source(document));
    }

    private static SAXSource source(byte[] document) throws SAXException {
        SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
        try {
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new SAXSource(
                    parsers.newSAXParser().getXMLReader(), new InputSource(new ByteArrayInputStream(document)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final ErrorHandler STRICT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    };
}
