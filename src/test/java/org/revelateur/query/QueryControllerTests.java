package org.revelateur.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revelateur.resource.Etags;
import org.revelateur.resource.ProblemAdvice;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class QueryControllerTests {
    private static final String OF_NEED = "/api/queries/solutions-of-need?need=mobilite/sans-voiture";
    private final QueryFixture fixture = new QueryFixture();
    private final MockMvc http = MockMvcBuilders
            .standaloneSetup(new QueryController(fixture.catalogue, new Etags(new StaticListableBeanFactory().getBeanProvider(BuildProperties.class))))
            .setControllerAdvice(new ProblemAdvice(fixture.store)).build();

    @AfterEach
    void close() {
        fixture.close();
    }

    private MockHttpServletResponse answer(String url) throws Exception {
        return http.perform(get(url)).andExpect(status().isOk()).andReturn().getResponse();
    }

    private String text(String url) throws Exception {
        return answer(url).getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void listsTheCatalogueInTheAskedLanguage() throws Exception {
        http.perform(get("/api/queries").header("Accept-Language", "en")).andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.name=='solutions-of-need')].summary").value("Solutions that answer a need"))
                .andExpect(jsonPath("$[?(@.name=='solutions-of-need')].group").value("solutions"))
                .andExpect(jsonPath("$[?(@.name=='solutions-of-need')].url").value("/api/queries/solutions-of-need"))
                .andExpect(jsonPath("$[?(@.name=='solutions-of-need')].params[0].example").value("mobilite/sans-voiture"))
                .andExpect(jsonPath("$[?(@.name=='solutions-of-need')].params[0].required").value(true))
                .andExpect(jsonPath("$[?(@.name=='solutions-of-need')].params[1].default").value("fr"));
    }

    @Test
    void answersSparqlJsonByDefault() throws Exception {
        http.perform(get(OF_NEED)).andExpect(status().isOk()).andExpect(header().string("Content-Type", "application/sparql-results+json"))
                .andExpect(header().string("X-Result-Limit", "100000")).andExpect(header().string("Vary", "Accept, Accept-Language"))
                .andExpect(jsonPath("$.head.vars[0]").value("solution"))
                .andExpect(jsonPath("$.results.bindings[0].label['xml:lang']").value("fr"))
                .andExpect(jsonPath("$.results.bindings.length()").value(3));
    }

    @ParameterizedTest
    @CsvSource({"text/csv, text/csv", "text/tab-separated-values, text/tab-separated-values", "application/sparql-results+xml, application/sparql-results+xml",
            "application/json, application/sparql-results+json", "*/*, application/sparql-results+json",
            "'text/csv;q=0.3,application/sparql-results+xml', application/sparql-results+xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    void choosesTheFormatByAccept(String accept, String type) throws Exception {
        http.perform(get(OF_NEED).header("Accept", accept)).andExpect(status().isOk()).andExpect(content().contentTypeCompatibleWith(type));
    }

    @Test
    void writesCsv() throws Exception {
        var response = answer("/api/queries/facts?format=csv");

        assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"facts.csv\"");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8).lines()).startsWith("solution,label,value,year,review,since,phone,source")
                .contains("https://w3id.org/revelateur/id/solution/autostop,Autostop; organisé,-12.5,2012,true,2021-03-04,+33 1,https://example.org/page?a=1&b=2")
                .contains("https://w3id.org/revelateur/id/solution/velo,\"Vélo \"\"partagé\"\"\",,,,,,");
    }

    @Test
    void writesCsvThatAFrenchExcelReadsAndDoesNotCompute() throws Exception {
        assertThat(text("/api/queries/facts?format=csv-excel").lines()).startsWith("\uFEFFsolution;label;value;year;review;since;phone;source")
                .contains("https://w3id.org/revelateur/id/solution/autostop;\"Autostop; organisé\";-12,5;2012;VRAI;2021-03-04;'+33 1;https://example.org/page?a=1&b=2")
                .contains("https://w3id.org/revelateur/id/solution/navette;'=1+1;;;;;;");
    }

    @Test
    void writesTsvAndXml() throws Exception {
        assertThat(text(OF_NEED + "&format=tsv")).startsWith("?solution\t?label\t?need\n").contains("\"Autostop; organisé\"@fr");
        assertThat(text(OF_NEED + "&format=xml")).contains("<literal xml:lang=\"fr\">Autostop; organisé</literal>");
    }

    @Test
    void writesAWorkbookWithTypedCellsAndASheetOfSources() throws Exception {
        var parts = unzipped(answer("/api/queries/facts?format=xlsx").getContentAsByteArray());

        String cells = parts.get("xl/worksheets/sheet1.xml");
        assertThat(cells).contains("<v>-12.5</v>").contains("t=\"b\"").contains("<v>44259").contains("<v>2012</v>").doesNotContain("<f>");
        assertThat(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).contains("https://example.org/page?a=1&amp;b=2");
        assertThat(parts.get("xl/workbook.xml")).contains("Sources et licence");
        String texts = parts.get("xl/sharedStrings.xml") + parts.get("xl/worksheets/sheet2.xml");
        assertThat(texts).contains("Licence Ouverte 2.0").contains("facts").contains("Version du graphe").contains("2027-01-01")
                .contains("Une page &amp; son titre").contains("=1+1");
        for (var part : parts.entrySet()) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part.getValue().getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void leavesAPageToTheQuestions() throws Exception {
        http.perform(get(OF_NEED + "&format=html")).andExpect(forwardedUrl("/questions/solutions-of-need"));
        http.perform(get("/api/queries/solutions-of-need?format=html")).andExpect(status().isBadRequest());
    }

    @Test
    void tellsEveryParameterOfAQuestionWithItsBounds() throws Exception {
        http.perform(get("/api/queries")).andExpect(jsonPath("$[?(@.name=='facts')].params[*].name").value(hasItems("limit", "offset")))
                .andExpect(jsonPath("$[?(@.name=='facts')].params[0].max").value(100_000)).andExpect(header().exists("ETag"));
        http.perform(get("/api/queries?limit=3")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.parameter").value("limit"));
    }

    @Test
    void answersAskInItsForms() throws Exception {
        assertThat(text("/api/queries/any-solution?need=commerce/dernier-commerce")).containsIgnoringWhitespaces("\"boolean\" : false");
        assertThat(text("/api/queries/any-solution?need=commerce/dernier-commerce&format=csv")).isEqualTo("answer\r\nfalse\r\n");
    }

    @ParameterizedTest
    @CsvSource({"turtle, text/turtle, rev:answersNeed", "json-ld, application/ld+json, '@id'", "n-triples, application/n-triples, /def#answersNeed>", "csv, text/csv, 'subject,predicate,object'"})
    void answersConstructAsAGraph(String format, String type, String part) throws Exception {
        http.perform(get("/api/queries/describe-need?need=mobilite/sans-voiture&format=" + format)).andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(type)).andExpect(content().string(containsString(part)));
    }

    @Test
    void answersNotModifiedUntilTheGraphChanges() throws Exception {
        String etag = answer(OF_NEED).getHeader("ETag");

        http.perform(get(OF_NEED).header("If-None-Match", etag)).andExpect(status().isNotModified()).andExpect(content().string(""));
        http.perform(get(OF_NEED).header("If-None-Match", etag).header("Accept", "text/csv")).andExpect(status().isOk());
        http.perform(get(OF_NEED).header("If-None-Match", etag).header("Accept-Language", "en")).andExpect(status().isOk());
        http.perform(get(OF_NEED + "&limit=1").header("If-None-Match", etag)).andExpect(status().isOk());
        fixture.add("<https://w3id.org/revelateur/graph/test> { <https://example.org/a> <https://example.org/b> <https://example.org/c> }");
        http.perform(get(OF_NEED).header("If-None-Match", etag)).andExpect(status().isOk());
    }

    @Test
    void answersHead() throws Exception {
        http.perform(head(OF_NEED)).andExpect(status().isOk()).andExpect(header().exists("ETag"));
    }

    @Test
    void takesTheLanguageOfTheReaderWhereAQueryHasOne() throws Exception {
        http.perform(get(OF_NEED).header("Accept-Language", "en-GB,en;q=0.9")).andExpect(content().string(containsString("Hitch-hiking")));
        http.perform(get(OF_NEED + "&lang=fr").header("Accept-Language", "en")).andExpect(content().string(containsString("Autostop")));
        http.perform(get("/api/queries/facts?lang=en")).andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/api/queries/solution-of-need|404|solutions-of-need", "/api/queries/solutions-of-need?need=mobilite/sans-voitur|404|mobilite/sans-voiture",
            "/api/queries/solutions-of-need|400|« need »", "/api/queries/solutions-of-need?need=a&need=b|400|une seule valeur",
            "/api/queries/facts?besoin=x|400|« besoin »", "/api/queries/facts?format=pdf|406|json, xml, csv, csv-excel, tsv, xlsx, html",
            "/api/queries/facts?format=turtle|406|json", "/api/queries/facts?timeout=-1|400|« timeout »", "/api/queries/endless?timeout=0.05|503|n'a pas abouti"})
    void explainsARefusalAsAProblem(String url, int status, String detail) throws Exception {
        http.perform(get(url).header("Accept", "*/*")).andExpect(status().is(status)).andExpect(header().string("Content-Type", "application/problem+json"))
                .andExpect(jsonPath("$.status").value(status)).andExpect(jsonPath("$.detail").value(containsString(detail)));
    }

    @Test
    void explainsInEnglishToWhoAsks() throws Exception {
        http.perform(get("/api/queries/solutions-of-need?need=mobilite/sans-voitur").header("Accept-Language", "en")).andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(containsString("No need bears the identifier")))
                .andExpect(jsonPath("$.nearest[0].id").value("mobilite/sans-voiture"));
        http.perform(get("/api/queries/facts?format=pdf&lang=en")).andExpect(jsonPath("$.detail").value(containsString("not available")));
    }

    @Test
    void explainsAnAcceptThatNothingFits() throws Exception {
        http.perform(get(OF_NEED).header("Accept", "image/png")).andExpect(status().isNotAcceptable())
                .andExpect(header().string("Content-Type", "application/problem+json")).andExpect(jsonPath("$.formats[0]").value("json"));
    }

    @Test
    void saysWhenToTryAgainAfterATimeout() throws Exception {
        http.perform(get("/api/queries/endless?timeout=0.05")).andExpect(status().isServiceUnavailable()).andExpect(header().string("Retry-After", "60"));
    }

    private static TreeMap<String, String> unzipped(byte[] workbook) throws IOException {
        var file = Files.write(Files.createTempFile("answer", ".xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            var parts = new TreeMap<String, String>();
            for (var entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return parts;
        } finally {
            Files.delete(file);
        }
    }
}
