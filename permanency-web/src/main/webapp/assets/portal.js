/* What a carer types stays in the browser until the server has it: no word is lost without a line, in a
   reload, or with a session that ended. One slot a user and kind of entry; nobody else's are ever shown. */
(function () {
  "use strict";
  var doc = document;
  function meta(name) {
    var m = doc.querySelector('meta[name="' + name + '"]');
    return m ? m.content : "";
  }
  var user = meta("user-key"), context = meta("context"), token = meta("form-token");
  if (!user) { return; }
  var PREFIX = "words " + user + " ", busy = {};
  function slots() {
    try { return Object.keys(localStorage).filter(function (k) { return k.indexOf(PREFIX) === 0; }); } catch (e) { return []; }
  }
  function get(slot) {
    try { return JSON.parse(localStorage.getItem(slot)); } catch (e) { return null; }
  }
  function put(slot, kept) {
    try { localStorage.setItem(slot, JSON.stringify(kept)); return true; } catch (e) { return false; }
  }
  function drop(slot) { try { localStorage.removeItem(slot); } catch (e) { /* nothing to forget */ } }
  var form = doc.querySelector("form.keeps-here");
  var line = form ? form.querySelector(".here-state") : null;
  function say(text) {
    var place = line || doc.getElementById("say");
    if (place) { place.textContent = text; }
  }
  /* Words of a page without the form are shown at its top. */
  function news(text, url, words) {
    var main = doc.getElementById("main");
    if (!main) { return; }
    var box = doc.createElement("div"), p = doc.createElement("p");
    box.className = "news";
    box.setAttribute("role", "status");
    p.textContent = text + " ";
    if (url) {
      var a = doc.createElement("a");
      a.href = url;
      a.textContent = words;
      p.append(a);
    }
    box.append(p);
    main.prepend(box);
  }
  function ended() {
    var over = doc.getElementById("session-ended");
    var path = location.pathname.slice(context.length) + location.search;
    say("You have been signed out. Your words are kept on this device; sign in again and they are back.");
    if (over && !over.open) {
      doc.getElementById("ended-text").textContent = "Your words are kept on this device and are back when you have signed in.";
      doc.getElementById("session-again").href = context + "/sign-in.xhtml?from=" + encodeURIComponent(path);
      over.showModal();
    }
  }
  function refused(kept, reasons) {
    kept.waiting = false;
    return reasons.map(function (r) { return r.text; }).join(" ");
  }
  /* Sends what a slot holds; the same name of the form counts once, however often it is sent. */
  function send(slot, shown) {
    var kept = get(slot);
    if (!kept || busy[slot]) { return Promise.resolve(); }
    busy[slot] = true;
    return fetch(context + "/portal/log", {
      method: "POST", credentials: "same-origin", redirect: "error",
      headers: { "Content-Type": "application/x-www-form-urlencoded", "X-Form-Token": token },
      body: new URLSearchParams(kept.fields)
    }).then(function (answer) {
      if (answer.status === 401 || answer.status === 403) {
        /* After the next sign-in the words are back in the form, and the carer sends them. */
        if (shown) { kept.waiting = false; put(slot, kept); ended(); }
        return;
      }
      if (answer.status === 409) {
        return answer.json().then(function (a) {
          var text = refused(kept, a.reasons);
          put(slot, kept);
          if (shown) { wrong(a.reasons); } else { news("Something you wrote could not be put on record: " + text, address(kept), "Open it"); }
        });
      }
      if (!answer.ok) { throw new Error("not taken"); }
      return answer.json().then(function (a) {
        drop(slot);
        if (shown) { location.href = a.url; } else { news("What you wrote about " + a.child + " is on record now.", a.url, "Read it"); }
      });
    }).catch(function () {
      var now = get(slot);
      if (now) { now.waiting = true; put(slot, now); }
      if (shown) { say("There is no connection. Your words are kept on this device and are sent when the line is back."); }
    }).finally(function () {
      busy[slot] = false;
      if (form) { Array.prototype.forEach.call(form.querySelectorAll("button[type=submit]"), function (b) { b.disabled = false; }); }
    });
  }
  function address(kept) { return context + "/portal/write.xhtml?kind=" + encodeURIComponent(kept.fields.kind || ""); }
  function wrong(reasons) {
    var old = doc.querySelector(".summary");
    if (old) { old.remove(); }
    var box = doc.createElement("div"), h = doc.createElement("h2"), list = doc.createElement("ul");
    box.className = "summary";
    box.setAttribute("role", "alert");
    box.tabIndex = -1;
    h.textContent = "There is a problem";
    reasons.forEach(function (r) {
      var item = doc.createElement("li");
      if (r.field) {
        var a = doc.createElement("a");
        a.href = "#" + r.field;
        a.textContent = r.text;
        item.append(a);
      } else { item.textContent = r.text; }
      list.append(item);
    });
    box.append(h, list);
    form.before(box);
    box.focus();
    say("Not on record yet. Your words are kept on this device.");
  }
  function fields() {
    var all = {};
    Array.prototype.forEach.call(form.elements, function (f) {
      if (f.name && f.name !== "token" && f.name !== "do" && f.type !== "submit" && f.type !== "button") { all[f.name] = f.value; }
    });
    return all;
  }
  function words(all) {
    return Object.keys(all).some(function (k) { return k.indexOf("f-") === 0 && all[k].trim() !== ""; });
  }
  var slot = form ? PREFIX + form.dataset.here : "";
  function keep(waiting) {
    var all = fields();
    if (!words(all) && !get(slot)) { return true; }
    return put(slot, { fields: all, waiting: Boolean(waiting) });
  }
  if (form) {
    var kept = get(slot);
    if (kept && words(kept.fields) && !doc.querySelector(".summary")) {
      Array.prototype.forEach.call(form.elements, function (f) {
        if (f.name && f.name in kept.fields) { f.value = kept.fields[f.name]; }
      });
      say(kept.waiting
        ? "These words wait to be sent."
        : "Your words are back. They are kept on this device until they are on record.");
    } else {
      var child = new URLSearchParams(location.search).get("child"), choice = form.elements.child;
      if (child && choice && Array.prototype.some.call(choice.options, function (o) { return o.value === child; })) { choice.value = child; }
    }
    form.addEventListener("input", function () {
      if (keep(false)) { say("Kept on this device. Not on record yet."); } else { say("This device cannot keep words. Put them on record soon."); }
    });
    form.addEventListener("change", function () { keep(false); });
    form.addEventListener("submit", function (e) {
      if (!keep(true)) { return; } /* a browser that keeps nothing sends the form as it is */
      if (!get(slot)) { put(slot, { fields: fields(), waiting: true }); }
      e.preventDefault();
      Array.prototype.forEach.call(form.querySelectorAll("button[type=submit]"), function (b) { b.disabled = true; });
      say("Sending ...");
      send(slot, true);
    });
  }
  function waiting() {
    slots().forEach(function (s) {
      var k = get(s);
      if (k && k.waiting) { send(s, s === slot); }
    });
  }
  window.addEventListener("online", waiting);
  setInterval(function () { if (navigator.onLine) { waiting(); } }, 15000);
  waiting();
})();
