package org.sanad.files;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes away bytes that no record speaks of: of a transaction that was rolled back, of a write that was cut off, of a
 * file that was discarded. Never runs while somebody writes.
 */
@Component
public class SweepFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SweepFiles.class);

    private final StoredFiles files;
    private final DataFolder folder;
    private final TransactionTemplate transaction;

    SweepFiles(StoredFiles files, DataFolder folder, PlatformTransactionManager transactions) {
        this.files = files;
        this.folder = folder;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** How many were taken away; none while somebody writes. */
    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    public int sweep() {
        var swept = transaction.execute(status -> files.beginSweep() ? sweepAll() : 0);
        if (swept > 0) {
            LOG.info("{} files without a record were taken away", swept);
        }
        return swept;
    }

    /** Takes one content away as soon as the running transaction has ended well; the hourly sweep makes up for a crash. */
    void afterCommit(String sha256) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                transaction.executeWithoutResult(status -> sweep(sha256));
            }
        });
    }

    private void sweep(String sha256) {
        if (files.beginSweep() && !files.contents().contains(sha256)) {
            folder.remove(folder.place(sha256));
        }
    }

    private int sweepAll() {
        var recorded = files.contents();
        var unrecorded = folder.all().stream()
                .filter(file -> !recorded.contains(String.valueOf(file.getFileName())))
                .toList();
        unrecorded.forEach(folder::remove);
        return unrecorded.size();
    }
}
