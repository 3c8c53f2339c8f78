package dev.assay.engine.yaml;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/** Jackson's parser of bytes, which tells where a token begins without making an object for it. */
final class PlacedJson extends UTF8StreamJsonParser {

    private PlacedJson(
            ObjectReadContext context,
            IOContext io,
            int features,
            int format,
            ByteQuadsCanonicalizer keys,
            byte[] data,
            int begin,
            int end) {
        super(context, io, features, format, null, keys, data, begin, end, 0, false);
    }

    /** One for all files: it knows the keys of earlier ones, and need not make them again. */
    static JsonFactory factory() {
        return new Factory(JsonFactory.builder());
    }

    /** As {@link #currentTokenLocation} tells it. */
    int line() {
        return _currToken == JsonToken.PROPERTY_NAME ? _nameStartRow : _tokenInputRow;
    }

    /** As {@link #currentTokenLocation} tells it. */
    int column() {
        return _currToken == JsonToken.PROPERTY_NAME ? _nameStartCol : _tokenInputCol;
    }

    private static final class Factory extends JsonFactory {
        Factory(JsonFactoryBuilder builder) {
            super(builder);
        }

        /** What is given here is known to be ASCII, so that nobody need look for its encoding. */
        @Override
        protected JsonParser _createParser(
                ObjectReadContext context, IOContext io, byte[] data, int offset, int length) {
            return new PlacedJson(
                    context,
                    io,
                    context.getStreamReadFeatures(_streamReadFeatures),
                    context.getFormatReadFeatures(_formatReadFeatures),
                    _byteSymbolCanonicalizer.makeChild(_factoryFeatures),
                    data,
                    offset,
                    offset + length);
        }
    }
}
