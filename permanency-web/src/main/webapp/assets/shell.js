/* Keys, menu, drafts, and the end of the session. Every page works without it. */
(function () {
  "use strict";
  var doc = document;
  doc.documentElement.classList.add("scripted");
  function meta(name) {
    var m = doc.querySelector('meta[name="' + name + '"]');
    return m ? m.content : "";
  }
  var context = meta("context"), token = meta("form-token"), user = meta("user-key");
  var lifetime = Number(meta("session-seconds")) * 1000;
  function say(text) {
    var place = doc.getElementById("say");
    if (place) { place.textContent = text; }
  }
  function typing(target) {
    return target && (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable);
  }

  /* What is wrong is in sight, also inside something that was folded away. */
  doc.querySelectorAll(".field-wrong").forEach(function (field) {
    for (var d = field.closest("details"); d; d = d.parentElement.closest("details")) { d.open = true; }
  });

  /* Keys */
  doc.addEventListener("keydown", function (e) {
    if (e.key === "Escape") {
      doc.querySelectorAll("details[open]").forEach(function (d) {
        if (d.contains(doc.activeElement) && !d.classList.contains("stays")) {
          d.open = false;
          d.querySelector("summary").focus();
        }
      });
    }
    if (e.ctrlKey || e.metaKey || e.altKey || typing(e.target)) { return; }
    if (e.key === "/" && doc.getElementById("search")) {
      e.preventDefault();
      doc.getElementById("search").focus();
    } else if (e.key === "?" && doc.getElementById("keys") && !doc.querySelector("dialog[open]")) {
      e.preventDefault();
      doc.getElementById("keys").showModal();
    }
  });
  doc.querySelectorAll("[data-opens]").forEach(function (b) {
    b.addEventListener("click", function () { doc.getElementById(b.dataset.opens).showModal(); });
  });
  doc.addEventListener("click", function (e) {
    doc.querySelectorAll(".who[open], .views[open], .columns[open]").forEach(function (d) {
      if (!d.contains(e.target)) { d.open = false; }
    });
  });

  /* Menu on a phone */
  var button = doc.querySelector(".menu-button"), menu = doc.getElementById("menu");
  if (button && menu) {
    button.addEventListener("click", function () {
      var open = menu.classList.toggle("open");
      button.setAttribute("aria-expanded", String(open));
    });
  }

  /* Groups of the menu stay as they were left in this browser; that of the page is always open. */
  var GROUPS = "menu-groups";
  function groups() {
    try { return JSON.parse(localStorage.getItem(GROUPS)) || {}; } catch (e) { return {}; }
  }
  doc.querySelectorAll(".menu-group").forEach(function (d) {
    var name = d.dataset.group, left = groups()[name];
    if (left !== undefined && !d.querySelector(".here")) { d.open = left; }
    d.querySelector("summary").addEventListener("click", function () {
      var all = groups();
      all[name] = !d.open;
      try { localStorage.setItem(GROUPS, JSON.stringify(all)); } catch (e) { /* then it is not remembered */ }
    });
  });

  /* On a phone the filters wait behind their heading, unless some are on */
  var box = doc.querySelector(".filter-box");
  if (box && window.matchMedia("(max-width: 760px)").matches && !doc.querySelector(".chips")) { box.open = false; }

  /* Work that goes on without the page: its words are changed politely, and its end shows the result. */
  doc.querySelectorAll("[data-polls]").forEach(function (line) {
    var wait = 1000;
    function ask() {
      fetch(line.dataset.polls, { credentials: "same-origin", redirect: "error" }).then(function (a) {
        if (!a.ok) { throw new Error("no answer"); }
        return a.json();
      }).then(function (now) {
        if (line.textContent !== now.words) { line.textContent = now.words; }
        if (now.running) { setTimeout(ask, wait); } else { location.reload(); }
        wait = Math.min(5000, wait * 1.5);
      }).catch(function () { setTimeout(ask, 10000); });
    }
    setTimeout(ask, wait);
  });

  /* The summary of errors is read first */
  var summary = doc.querySelector(".summary");
  if (summary) { summary.focus(); }

  /* A calendar beside each typed day */
  doc.querySelectorAll(".day-parts").forEach(function (box) {
    var parts = box.querySelectorAll("input");
    var pick = doc.createElement("input");
    pick.type = "date";
    pick.className = "pick";
    pick.setAttribute("aria-label", "Choose " + (box.dataset.label || "the day") + " from a calendar");
    pick.addEventListener("change", function () {
      var ymd = pick.value.split("-");
      if (ymd.length !== 3) { return; }
      parts[0].value = String(Number(ymd[2]));
      parts[1].value = String(Number(ymd[1]));
      parts[2].value = ymd[0];
      parts[2].dispatchEvent(new Event("input", { bubbles: true }));
    });
    box.appendChild(pick);
  });

  /* Drafts: what is typed in a form.keeps-draft is kept on the server under data-form. */
  var forms = Array.prototype.slice.call(doc.querySelectorAll("form.keeps-draft, .keeps-draft form"));
  function kept(form) {
    var holder = form.closest("[data-form]");
    return holder ? holder.dataset.form : "";
  }
  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (f) {
      return f.name && (f.type !== "hidden" || f.name === "version") && f.type !== "submit" && f.type !== "button" && f.type !== "password"
        && f.type !== "file";
    });
  }
  function read(form) {
    var all = {};
    fields(form).forEach(function (f) {
      if (f.type === "checkbox" || f.type === "radio") {
        all[f.name + "=" + f.value] = f.checked ? "1" : "";
      } else {
        all[f.name] = f.value;
      }
    });
    return all;
  }
  function write(form, all) {
    fields(form).forEach(function (f) {
      if (f.type === "checkbox" || f.type === "radio") {
        var key = f.name + "=" + f.value;
        if (key in all) { f.checked = all[key] === "1"; }
      } else if (f.name in all) {
        f.value = all[f.name];
      }
    });
  }
  function differs(form, all) {
    var now = read(form);
    return Object.keys(all).some(function (k) { return k !== "version" && k in now && now[k] !== all[k]; });
  }
  function slot(form) { return "draft " + user + " " + kept(form); }
  function keepHere(form) {
    try { sessionStorage.setItem(slot(form), JSON.stringify(read(form))); } catch (e) { /* a full store is no reason to fail */ }
  }
  function dropHere(form) { try { sessionStorage.removeItem(slot(form)); } catch (e) { /* as above */ } }
  function status(form, text) {
    var line = form.querySelector(".draft");
    if (!line) {
      line = doc.createElement("p");
      line.className = "draft";
      line.setAttribute("role", "status");
      form.appendChild(line);
    }
    line.textContent = text;
  }
  /* A form with data-keep keeps its words in a record of its own, which counts versions. */
  function place(form) { return form.dataset.keep || context + "/drafts?form=" + encodeURIComponent(kept(form)); }
  function clashed(form, answer) {
    return answer.json().then(function (a) {
      status(form, a.message + " Your words are kept in this tab; keep the draft to see both.");
      return null;
    });
  }
  function send(form) {
    keepHere(form);
    return fetch(place(form), {
      method: "POST", credentials: "same-origin", redirect: "error",
      headers: { "Content-Type": "application/json", "X-Form-Token": token },
      body: JSON.stringify(read(form))
    }).then(function (answer) {
      if (answer.status === 401 || answer.status === 403) { ended(); throw new Error("signed out"); }
      if (answer.status === 409) { return clashed(form, answer); }
      if (!answer.ok) { throw new Error("not kept"); }
      alive();
      return answer.json();
    }).then(function (a) {
      if (!a) { return; }
      dropHere(form);
      if (a.version && form.elements.version) { form.elements.version.value = a.version; }
      form.dataset.unsaved = "";
      status(form, "Saved " + a.saved);
    }).catch(function () {
      status(form, "Not saved on the server yet. Your words are kept in this tab.");
    });
  }
  function offer(form, all, words) {
    var box = doc.createElement("div");
    box.className = "note";
    box.setAttribute("role", "status");
    var p = doc.createElement("p");
    p.textContent = words;
    var use = doc.createElement("button"), drop = doc.createElement("button");
    use.type = drop.type = "button";
    use.textContent = "Put it back";
    drop.textContent = "Discard it";
    use.className = "primary";
    drop.className = "plain";
    use.addEventListener("click", function () {
      write(form, all);
      box.remove();
      status(form, "Put back.");
      if (form.dataset.keep) { send(form); }
      focusFirst(form);
    });
    drop.addEventListener("click", function () { discard(form); box.remove(); focusFirst(form); });
    box.append(p, use, " ", drop);
    form.prepend(box);
  }
  function focusFirst(form) { var first = fields(form).filter(function (f) { return f.type !== "hidden"; })[0]; if (first) { first.focus(); } }
  function discard(form) {
    dropHere(form);
    if (form.dataset.keep) { return; }
    fetch(context + "/drafts?form=" + encodeURIComponent(kept(form)), {
      method: "DELETE", credentials: "same-origin", headers: { "X-Form-Token": token }
    });
  }
  var wasOut = false;
  try { wasOut = Boolean(user && sessionStorage.getItem("signed-out")); } catch (e) { wasOut = false; }
  forms.forEach(function (form) {
    if (!kept(form)) { return; }
    /* A second after the last key, and every three seconds while somebody types on. */
    var timer = 0, due = 0;
    form.addEventListener("input", function () {
      form.dataset.unsaved = "yes";
      keepHere(form);
      clearTimeout(timer);
      due = due || Date.now() + 3000;
      timer = setTimeout(function () { due = 0; send(form); }, Math.max(0, Math.min(1000, due - Date.now())));
    });
    form.addEventListener("submit", function () { clearTimeout(timer); keepHere(form); form.dataset.unsaved = ""; });
    var here = null;
    try { here = JSON.parse(sessionStorage.getItem(slot(form))); } catch (e) { here = null; }
    if (here && wasOut && differs(form, here)) {
      write(form, here);
      send(form);
      status(form, "What you had typed has been put back.");
      say("What you had typed has been put back.");
    } else if (form.dataset.keep) {
      if (here && differs(form, here) && !doc.querySelector(".summary")) {
        offer(form, here, "This tab holds words that did not reach the server.");
      }
    } else if (!doc.querySelector(".summary")) {
      fetch(context + "/drafts?form=" + encodeURIComponent(kept(form)), { credentials: "same-origin", redirect: "error" })
        .then(function (a) { return a.status === 200 ? a.json() : null; })
        .then(function (a) {
          if (a && a.fields && wasOut && differs(form, a.fields)) {
            write(form, a.fields);
            status(form, "What you had typed has been put back.");
          } else if (a && a.fields && differs(form, a.fields)) {
            offer(form, a.fields, "You began to change this and did not finish. Saved " + a.saved + ".");
          }
        }).catch(function () { /* no draft to offer */ });
    }
  });
  /* What was kept in this tab for other forms goes to the server after a lost session, else it was sent already. */
  if (user) { settle(); }
  function settle() {
    try {
      Object.keys(sessionStorage).forEach(function (key) {
        if (key.indexOf("draft " + user + " ") !== 0) { return; }
        var name = key.slice(("draft " + user + " ").length);
        if (wasOut && !forms.some(function (f) { return kept(f) === name; })) {
          fetch(context + "/drafts?form=" + encodeURIComponent(name), {
            method: "POST", credentials: "same-origin",
            headers: { "Content-Type": "application/json", "X-Form-Token": token }, body: sessionStorage.getItem(key)
          });
        }
        sessionStorage.removeItem(key);
      });
      sessionStorage.removeItem("signed-out");
    } catch (e) { /* nothing to settle */ }
  }
  window.addEventListener("beforeunload", function () {
    forms.forEach(function (form) { if (form.dataset.unsaved) { keepHere(form); } });
  });
  doc.querySelectorAll("[data-leaves]").forEach(function (b) {
    b.addEventListener("click", function () { try { sessionStorage.clear(); } catch (e) { /* nothing to forget */ } });
  });

  /* The end of the session: warned two minutes before (or at half time when it is shorter). */
  var warning = doc.getElementById("session-warning"), over = doc.getElementById("session-ended");
  var soon = 0, gone = 0, tick = 0;
  if (doc.body.classList.contains("bare") && doc.querySelector("#signin")) {
    try { sessionStorage.setItem("signed-out", "yes"); } catch (e) { /* then nothing is put back */ }
  }
  function words(ms) {
    var s = Math.max(0, Math.round(ms / 1000));
    return s >= 90 ? Math.round(s / 60) + " minutes" : s + " seconds";
  }
  /* Other tabs share the session: what one of them does keeps it for all. */
  var tabs = "BroadcastChannel" in window ? new BroadcastChannel("permanency-session") : null;
  if (tabs) { tabs.onmessage = function () { if (warning && warning.open) { warning.close(); } restart(); }; }
  function alive() {
    if (tabs && user) { tabs.postMessage("alive"); }
    restart();
  }
  function restart() {
    if (!warning || !lifetime) { return; }
    clearTimeout(soon); clearTimeout(gone); clearInterval(tick);
    var before = Math.min(120000, lifetime / 2), end = Date.now() + lifetime;
    soon = setTimeout(function () { warn(end); }, lifetime - before);
    gone = setTimeout(ended, lifetime);
  }
  function warn(end) {
    var left = doc.getElementById("session-left");
    left.textContent = words(end - Date.now());
    tick = setInterval(function () { left.textContent = words(end - Date.now()); }, 10000);
    forms.forEach(function (form) { if (form.dataset.unsaved) { keepHere(form); } });
    if (!warning.open) { warning.showModal(); }
  }
  function ended() {
    if (!over || over.open) { return; }
    clearTimeout(soon); clearTimeout(gone); clearInterval(tick);
    forms.forEach(keepHere);
    try { sessionStorage.setItem("signed-out", user); } catch (e) { /* then nothing is put back */ }
    if (warning.open) { warning.close(); }
    var path = location.pathname.slice(context.length) + location.search;
    doc.getElementById("session-again").href = context + "/sign-in.xhtml?from=" + encodeURIComponent(path);
    over.showModal();
  }
  if (warning) {
    warning.addEventListener("cancel", function (e) { e.preventDefault(); stay(); });
    over.addEventListener("cancel", function (e) { e.preventDefault(); });
    doc.getElementById("session-stay").addEventListener("click", stay);
    alive();
  }
  function stay() {
    fetch(context + "/session", { method: "POST", credentials: "same-origin", redirect: "error", headers: { "X-Form-Token": token } })
      .then(function (a) { if (!a.ok) { throw new Error("signed out"); } warning.close(); alive(); say("You stay signed in."); })
      .catch(ended);
  }
})();
