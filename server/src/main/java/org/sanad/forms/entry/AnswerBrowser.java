package org.sanad.forms.entry;

import jakarta.servlet.http.HttpServletRequest;
import org.sanad.forms.Form;
import org.sanad.forms.openrosa.OpenRosa;
import org.sanad.forms.submissions.Receipt;
import org.sanad.forms.submissions.SentForm;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.PageAdvice;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers as OpenRosa has them, in the language of whoever looks at the page. */
@Component
public class AnswerBrowser {

    private final PageAdvice pages;

    AnswerBrowser(PageAdvice pages) {
        this.pages = pages;
    }

    public ResponseEntity<byte[]> received(Receipt receipt, HttpServletRequest request) {
        return said(receipt.isNew() ? 201 : 202, "entry.received", request);
    }

    public ResponseEntity<byte[]> tested(HttpServletRequest request) {
        return said(201, "entry.tested", request);
    }

    private ResponseEntity<byte[]> said(int status, String key, HttpServletRequest request) {
        return OpenRosa.message(status, pages.page(request).t(key));
    }

    ResponseEntity<byte[]> refused(int status, Problem problem, HttpServletRequest request) {
        var texts = pages.page(request).texts();
        return OpenRosa.message(status, (texts.what(problem) + " " + texts.mend(problem)).strip());
    }

    /** @throws Refused for answers to another form than the page's */
    public void requireOf(Form form, SentForm sent) {
        if (!sent.document().formId().equals(form.xmlId())) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("submission-of-another-form"));
        }
    }
}
