/** HTML that uses every element of the subset, most of them in more than one place. */
export const EVERY_ELEMENT = `
<header>
  <img class="logo" src="beeld:logo" alt="Logo van De Linde" width="40" height="20">
  <p class="merk">De Linde &amp; Zonen</p>
  <p class="soort">Agenda</p>
</header>
<section class="held">
  <p class="soort">Soort papier</p>
  <h1>Samen praten over &lt;thuis&gt; &amp; school</h1>
  <p class="inleiding">Een <strong>vet</strong> en <small>klein</small> begin.</p>
</section>
<section>
  <h2>Kop twee</h2>
  <p>Bel <a href="tel:0701234567">070 123 45 67</a> of mail
    <a href="mailto:post@linde.example"><strong>post@linde.example</strong></a>.<br>Tweede regel, <span>losse woorden</span>.</p>
  <h3>Kop drie</h3>
  <ul><li>Eerste punt</li><li>Tweede punt <ul><li>Dieper punt</li></ul></li></ul>
  <h4>Kop vier</h4>
  <ol><li><p>Stap een</p><p>Nog een alinea</p></li><li>Stap twee</li></ol>
  <p class="vraag">Wat helpt uw kind?</p>
  <p class="zeg">‘Wat heeft u nodig?’</p>
  <p class="groet">Tot dan!</p>
</section>
<dl class="feiten">
  <div class="wanneer"><dt>Wanneer</dt><dd><time datetime="2027-01-19">dinsdag 19 januari 2027</time></dd></div>
  <div class="plek"><dt>Waar</dt><dd>In de aula</dd></div>
  <div class="tolk"><dt>Tolk</dt><dd lang="tr">Tercüman</dd></div>
</dl>
<dl class="rollen"><div><dt>Intern begeleider</dt><dd>Denkt mee.</dd></div></dl>
<svg viewBox="0 0 490 38" role="img" aria-label="Tijdbalk van 19.30 tot 21.00 uur">
  <rect class="hoofd" x="0" y="0" width="240" height="22" rx="3"></rect>
  <path class="accent" d="M250 0h200v20h-200z"></path>
  <text class="inkt" x="5" y="34" font-size="9" text-anchor="start">19.30</text>
</svg>
<table class="agenda">
  <caption>Het programma</caption>
  <thead><tr><th scope="col">Tijd</th><th scope="col">Wat</th></tr></thead>
  <tbody>
    <tr><th scope="row"><time datetime="19:30">19.30</time></th><td><strong>Inloop</strong><br>met koffie</td></tr>
    <tr class="blok"><th scope="row">19.45</th><td><strong>Samen praten</strong></td></tr>
    <tr class="invullen"><th scope="row">19.55</th><td></td></tr>
    <tr class="pauze"><th scope="row">20.00</th><td>Pauze</td></tr>
  </tbody>
</table>
<div class="naast">
  <aside class="kader"><h3>Links</h3><ul class="afvinken"><li>Ik kom</li><li>Ik kom niet</li></ul></aside>
  <aside class="nadruk"><h3>Rechts</h3><p>Lees <a href="agenda.pdf">de agenda</a>.</p></aside>
</div>
<div class="deel"><p class="klein">Kleine letters</p></div>
<section class="heel"><hr><h2>Ruimte</h2><hr class="schrijven"></section>
<section class="blad"><h2>Nieuw blad</h2><p>Hier begint een nieuwe bladzijde.</p></section>
<section class="poster"><h2>Poster</h2><p>Hier zijn de letters zo groot als kan.</p></section>
<section class="kaarten">
  <h2>Kaarten</h2>
  <div class="kaart"><div class="voor"><h3>Kaart een</h3></div><div class="achter"><p>Achter een</p></div></div>
  <div class="kaart"><div class="voor"><h3>Kaart twee</h3></div><div class="achter"><p>Achter twee</p></div></div>
</section>
<footer class="strook"><hr class="knip"><h2>Uw antwoord</h2><p class="regel">Uw naam:</p></footer>
`;
