// Shows one turn at a time, the one that the address names (#turn-3) or the first. Without it all turns stand one under the other, and nothing is missing.
(function () {
  'use strict';
  var scenes = Array.prototype.slice.call(document.querySelectorAll('.scene'));
  var slider = document.getElementById('turn');
  function show(place) {
    var wanted = Math.max(1, Math.min(scenes.length, place));
    slider.value = String(wanted);
    scenes.forEach(function (scene, index) { scene.hidden = index + 1 !== wanted; });
    var scene = scenes[wanted - 1];
    if (!scene) return;
    slider.setAttribute('aria-valuetext', scene.querySelector('h2').textContent);
    // A file from the disk may not be allowed to change its own address.
    try { history.replaceState(null, '', '#' + scene.id); } catch { return; }
  }
  function now() { return Number(slider.value); }
  function named() {
    for (var index = 0; index < scenes.length; index++) if ('#' + scenes[index].id === location.hash) return index + 1;
    return 0;
  }
  slider.addEventListener('input', function () { show(now()); });
  document.getElementById('back').addEventListener('click', function () { show(now() - 1); });
  document.getElementById('on').addEventListener('click', function () { show(now() + 1); });
  window.addEventListener('hashchange', function () { show(named() || now()); });
  document.addEventListener('keydown', function (event) {
    if (event.target === slider || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowRight') show(now() + 1);
    if (event.key === 'ArrowLeft') show(now() - 1);
    if (event.key === 'Home') show(1);
    if (event.key === 'End') show(scenes.length);
  });
  document.body.className = 'playing';
  show(named() || 1);
})();
