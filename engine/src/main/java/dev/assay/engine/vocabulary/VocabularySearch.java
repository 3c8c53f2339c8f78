package dev.assay.engine.vocabulary;

import dev.assay.api.model.ControlId;
import dev.assay.api.schema.Description;
import dev.assay.api.schema.VocabularyEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Finds entries of the vocabulary by everyday words, technical terms, legal terms and citations; misspelled words are matched too. */
public final class VocabularySearch implements AutoCloseable {

    private static final Pattern CITATION =
            Pattern.compile("\\b(\\d{3}\\.\\d{3}(?:\\([0-9A-Za-z]+\\))*|[A-Za-z]{2}\\.[A-Za-z]{2}-\\d{2})");
    private static final Map<String, Float> WEIGHTS =
            Map.of("name", 3f, "synonyms", 3.5f, "question", 1.6f, "answers", 0.7f, "elsewhere", 0.1f, "section", 0.5f);
    private static final Set<String> UNSEARCHED = Set.of("id", "name", "title");
    /** A spelling this short is matched as it is. */
    private static final int SHORTEST_FUZZY = 4;

    private final List<VocabularyEntry> entries;
    private final Analyzer analyzer = new EnglishAnalyzer();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** An index in memory over all entries; the citations of an entry include the controls that look at it. */
    public VocabularySearch(FactsVocabulary vocabulary, KeyUses uses) {
        // An id or a name records no fact that people would look for.
        entries = vocabulary.entries().stream()
                .filter(entry -> !UNSEARCHED.contains(entry.name()))
                .toList();
        ByteBuffersDirectory index = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(index, new IndexWriterConfig(analyzer))) {
            for (int i = 0; i < entries.size(); i++) {
                writer.addDocument(document(i, entries.get(i), vocabulary, uses));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            reader = DirectoryReader.open(index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        searcher = new IndexSearcher(reader);
    }

    private static void cites(Document document, String field, Set<String> citations) {
        citations.forEach(cite -> document.add(new StringField(field, cite.toLowerCase(Locale.ROOT), Field.Store.NO)));
    }

    private static Document document(int number, VocabularyEntry entry, FactsVocabulary vocabulary, KeyUses uses) {
        Description text = entry.description();
        Document document = new Document();
        document.add(new StoredField("entry", number));
        document.add(field("name", entry.name().replace('-', ' ')));
        text.synonyms().forEach(synonym -> document.add(field("synonyms", synonym.replace('-', ' '))));
        document.add(field("question", text.question() + " " + text.about()));
        document.add(field("answers", text.yes() + " " + text.partly() + " " + text.no()));
        document.add(field("elsewhere", text.elsewhere()));
        vocabulary
                .entry(entry.section())
                .filter(section -> section != entry)
                .ifPresent(section -> document.add(field(
                        "section",
                        section.name().replace('-', ' ') + " "
                                + section.description().question() + " "
                                + String.join(" ", section.description().synonyms()))));
        cites(document, "cites", new LinkedHashSet<>(text.cites()));
        Set<String> looking = new LinkedHashSet<>();
        uses.of(entry.path())
                .values()
                .forEach(controls -> controls.stream().map(ControlId::name).forEach(looking::add));
        cites(document, "looked-at-by", looking);
        return document;
    }

    private static Field field(String name, String text) {
        return new TextField(name, text, Field.Store.NO);
    }

    /** The entries that fit a text best, best first. */
    public List<VocabularyEntry> find(String text, int most) {
        try {
            List<VocabularyEntry> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query(text), most).scoreDocs) {
                found.add(entries.get(searcher.storedFields()
                        .document(hit.doc)
                        .getField("entry")
                        .numericValue()
                        .intValue()));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(String text) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Matcher citation = CITATION.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (citation.find()) {
            String cite = citation.group(1).toLowerCase(Locale.ROOT);
            query.add(should(new TermQuery(new Term("cites", cite)), 8f));
            query.add(should(new PrefixQuery(new Term("cites", cite)), 4f));
            query.add(should(new TermQuery(new Term("looked-at-by", cite)), 4f));
            query.add(should(new PrefixQuery(new Term("looked-at-by", cite)), 2f));
            citation.appendReplacement(rest, " ");
        }
        citation.appendTail(rest);
        List<String> tokens = tokens(rest.toString().replace('-', ' '));
        for (String token : tokens) {
            query.add(new BooleanClause(token(token), BooleanClause.Occur.SHOULD));
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            for (String field : List.of("name", "synonyms", "question")) {
                query.add(should(new PhraseQuery(2, field, tokens.get(i), tokens.get(i + 1)), 2f));
            }
        }
        return query.build();
    }

    private static BooleanClause should(Query query, float boost) {
        return new BooleanClause(new BoostQuery(query, boost), BooleanClause.Occur.SHOULD);
    }

    /** The best of the fields counts most. A word that no entry has is matched by the words spelled like it. */
    private Query token(String token) throws IOException {
        boolean known = false;
        for (String field : WEIGHTS.keySet()) {
            known |= reader.docFreq(new Term(field, token)) > 0;
        }
        List<Query> fields = new ArrayList<>();
        for (Map.Entry<String, Float> weight : WEIGHTS.entrySet()) {
            Term term = new Term(weight.getKey(), token);
            Query one = known || token.length() < SHORTEST_FUZZY ? new TermQuery(term) : new FuzzyQuery(term, 2, 1);
            fields.add(new BoostQuery(one, weight.getValue()));
        }
        return new DisjunctionMaxQuery(fields, 0.2f);
    }

    private List<String> tokens(String text) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("question", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        }
        // A bare number says nothing of what it counts.
        return tokens.stream()
                .filter(token -> !token.chars().allMatch(Character::isDigit))
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        analyzer.close();
    }
}
