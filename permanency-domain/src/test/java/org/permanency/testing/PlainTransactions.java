package org.permanency.testing;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/**
 * One transaction a call, as on the server: commit at the end, roll back on a runtime exception.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class PlainTransactions {
  @Inject PlainPersistence persistence;

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    if (persistence.running() || notSupported(call)) {
      return call.proceed();
    }
    var em = persistence.begin();
    boolean done = false;
    try {
      var answer = call.proceed();
      em.getTransaction().commit();
      done = true;
      return answer;
    } finally {
      if (!done && em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      persistence.end();
    }
  }

  private static boolean notSupported(InvocationContext call) {
    var own = call.getMethod().getAnnotation(Transactional.class);
    if (own == null) {
      own = call.getMethod().getDeclaringClass().getAnnotation(Transactional.class);
    }
    return own != null && own.value() == Transactional.TxType.NOT_SUPPORTED;
  }
}
