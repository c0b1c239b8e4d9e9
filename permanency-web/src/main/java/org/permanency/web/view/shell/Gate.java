package org.permanency.web.view.shell;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.Contention;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.NotPermitted;
import org.permanency.web.caller.Caller;
import org.permanency.web.caller.NotSignedIn;

/**
 * Stands before every page: nobody without a sign-in passes, nobody without the page's permission,
 * no form sent from another site. Sets the security headers and turns what breaks into an error
 * page with an incident number. The REST interface has its own door and is left alone here.
 */
@WebFilter("/*")
public final class Gate implements Filter {
  private static final Logger LOG = Logger.getLogger(Gate.class.getName());
  private static final Set<String> SIGNED_IN_ONLY =
      Set.of(
          "/export",
          "/drafts",
          "/template",
          "/views",
          "/session",
          "/sign-out",
          "/pay/file",
          "/pay/annual-file",
          "/budget/file",
          "/providers/file",
          "/providers/run-file",
          "/pay/document",
          "/portal/log",
          "/portal/file",
          "/record/file",
          "/record/keep",
          "/record/chronology-file",
          "/panels/file",
          "/imports/file",
          "/returns/file",
          "/scorecard/file",
          "/rules/file",
          "/assessment/file",
          "/allowances/file");
  @Inject Caller caller;
  @Inject InstantSource clock;

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    var request = (HttpServletRequest) in;
    var response = (HttpServletResponse) out;
    var path = path(request);
    Headers.set(request, response, path);
    if (isElsewhere(path)) {
      chain.doFilter(request, response);
    } else if (Headers.fromAnotherSite(request)) {
      response.sendError(403);
    } else {
      page(request, response, path, chain);
    }
  }

  private static String path(HttpServletRequest request) {
    var info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }

  private static boolean isElsewhere(String path) {
    return path.startsWith("/api/")
        || path.startsWith("/health/")
        || path.startsWith("/openapi")
        || path.startsWith("/assets/")
        || path.startsWith("/accent/")
        || path.startsWith("/calendar/")
        || path.startsWith("/jakarta.faces.resource/");
  }

  private void page(
      HttpServletRequest request, HttpServletResponse response, String path, FilterChain chain)
      throws IOException, ServletException {
    if (path.isEmpty() || path.equals("/")) {
      response.sendRedirect(request.getContextPath() + "/home.xhtml");
    } else if (Pages.OPEN.contains(path)) {
      serve(request, response, chain);
    } else if (!Pages.at(path).isPresent() && !SIGNED_IN_ONLY.contains(path)) {
      response.sendError(404);
    } else if (!caller.signedIn()) {
      toSignIn(request, response, path);
    } else {
      permitted(request, response, path, chain);
    }
  }

  private void permitted(
      HttpServletRequest request, HttpServletResponse response, String path, FilterChain chain)
      throws IOException, ServletException {
    var page = Pages.at(path).orElse(null);
    if (page != null && !caller.provides(page.service())) {
      response.sendError(404);
    } else if (page != null && !caller.context().actor().may(page.needs())) {
      response.sendError(403);
    } else {
      serve(request, response, chain);
    }
  }

  private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      failed(request, response, e);
    }
  }

  private void failed(HttpServletRequest request, HttpServletResponse response, Throwable e)
      throws IOException {
    if (response.isCommitted()) {
      LOG.log(Level.SEVERE, "failed in the middle of an answer", e);
    } else if (has(e, NotPermitted.class)) {
      response.sendError(403);
    } else if (has(e, NotSignedIn.class)) {
      toSignIn(request, response, path(request));
    } else if (has(e, ViewExpiredException.class)) {
      response.sendRedirect(address(request, path(request)));
    } else if (Contention.in(e)) {
      response.sendError(503);
    } else {
      var incident = Ids.next(clock).toString();
      LOG.log(Level.SEVERE, "incident " + incident, e);
      request.setAttribute(ErrorServlet.INCIDENT, incident);
      response.sendError(500);
    }
  }

  private static boolean has(@Nullable Throwable e, Class<? extends Throwable> kind) {
    for (var at = e; at != null; at = at.getCause()) {
      if (kind.isInstance(at)) {
        return true;
      }
    }
    return false;
  }

  private static void toSignIn(
      HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
    if (!path.endsWith(".xhtml")) {
      response.sendError(401);
      return;
    }
    var query = request.getQueryString();
    var from = path + (query == null ? "" : "?" + query);
    response.sendRedirect(
        request.getContextPath()
            + "/sign-in.xhtml?from="
            + URLEncoder.encode(from, StandardCharsets.UTF_8));
  }

  private static String address(HttpServletRequest request, String path) {
    var query = request.getQueryString();
    return request.getContextPath() + path + (query == null ? "" : "?" + query);
  }
}
