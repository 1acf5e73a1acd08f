// Shows one turn at a time. Without it all turns stand one under the other, and nothing is missing.
(function () {
  'use strict';
  var scenes = Array.prototype.slice.call(document.querySelectorAll('.scene'));
  var slider = document.getElementById('turn');
  function show(place) {
    var wanted = Math.max(1, Math.min(scenes.length, place));
    slider.value = String(wanted);
    scenes.forEach(function (scene, index) { scene.hidden = index + 1 !== wanted; });
    var heading = scenes[wanted - 1] && scenes[wanted - 1].querySelector('h2');
    if (heading) slider.setAttribute('aria-valuetext', heading.textContent);
  }
  function now() { return Number(slider.value); }
  slider.addEventListener('input', function () { show(now()); });
  document.getElementById('back').addEventListener('click', function () { show(now() - 1); });
  document.getElementById('on').addEventListener('click', function () { show(now() + 1); });
  document.addEventListener('keydown', function (event) {
    if (event.target === slider || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowRight') show(now() + 1);
    if (event.key === 'ArrowLeft') show(now() - 1);
  });
  document.body.className = 'playing';
  show(1);
})();
