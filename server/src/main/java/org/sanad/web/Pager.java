package org.sanad.web;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a long list stands.
 *
 * @param number the page shown, from 1
 * @param size rows on one page
 * @param total rows in all
 * @param path address of the list with its filters, without the page
 */
public record Pager(int number, int size, long total, String path) {

    public Pager {
        number = Math.max(1, number);
    }

    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean needed() {
        return last() > 1;
    }

    public long firstRow() {
        return total == 0 ? 0 : (number - 1L) * size + 1;
    }

    public long lastRow() {
        return Math.min(total, (long) number * size);
    }

    public String link(int page) {
        return UriComponentsBuilder.fromUriString(path)
                .replaceQueryParam("page", page)
                .build()
                .toUriString();
    }
}
