package org.sanad.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.programmes.printing.Pdfs;
import org.sanad.shared.Refused;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrintPdfTest {

    @Test
    void a_machine_without_chromium_says_so_instead_of_a_broken_file() {
        var printPdf = new PrintPdf(new PrintShop(new Chromium("/no/such/program")));
        assertThat(printPdf.isAvailable()).isFalse();
        assertThatThrownBy(() -> printPdf.print("<p>x</p>"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("pdf-no-printer");
    }

    @Test
    void a_program_that_fails_gives_words_and_no_file() {
        assertThatThrownBy(() -> new PrintPdf(new PrintShop(new Chromium("/bin/false"))).print("<p>x</p>"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("pdf-not-printed");
    }

    @Test
    void a_page_becomes_a_pdf_and_its_scripts_do_not_run() {
        var page = "<!doctype html><head></head><p id=a>stays</p><script>a.textContent = 'gone'</script>";
        var pdf = new PrintPdf(new PrintShop(new Chromium(""))).print(page);
        assertThat(Pdfs.text(pdf)).contains("stays").doesNotContain("gone");
    }
}
