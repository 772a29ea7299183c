package org.revelateur.graph;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Tells when a garbage collection has left little memory free: sooner than an error in whatever thread comes next. */
final class LowMemory {
    private static final double FULL = 0.85;
    /** Of the whole heap: a smaller one leaves behind much that nobody uses. */
    private static final Set<String> WHOLE = Set.of("end of major GC", "end of GC cycle");
    private static final Set<String> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName).collect(Collectors.toSet());

    private LowMemory() {
    }

    static void tell(Runnable listener) {
        ManagementFactory.getGarbageCollectorMXBeans().stream().filter(NotificationEmitter.class::isInstance).map(NotificationEmitter.class::cast)
                .forEach(collector -> collector.addNotificationListener((notification, _) -> {
                    var collection = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
                    if (WHOLE.contains(collection.getGcAction()) && usedAfter(collection) > FULL * Runtime.getRuntime().maxMemory()) {
                        listener.run();
                    }
                }, notification -> notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION), null));
    }

    private static long usedAfter(GarbageCollectionNotificationInfo collection) {
        return collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> HEAP.contains(pool.getKey())).mapToLong(pool -> pool.getValue().getUsed()).sum();
    }
}
