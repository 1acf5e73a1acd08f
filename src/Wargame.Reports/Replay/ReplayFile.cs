using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Wargame.Reports.Replay.Maps;
using Wargame.Sessions.Languages;

namespace Wargame.Reports.Replay;

/// <summary>
/// A session as one HTML file that is replayed turn by turn without a network: a slider, buttons and the arrow keys. It asks for nothing from
/// outside, and its policy lets nothing run but its own few lines.
/// </summary>
internal static class ReplayFile
{
    /// <summary>Writes it, in the language of the recording's rules.</summary>
    public static byte[] Write(Recording recording, Edition edition)
    {
        var words = new ReplayWords(recording.Rules);
        var scenes = Scene.Of(recording, edition);
        var map = scenes.IsEmpty ? null : ReplayMap.Of(scenes[0].Map);
        var scenario = recording.Rules.Scenario;
        var who = edition switch
        {
            Edition.Team team => words.Say($"What {words.Name(team.Actor)} was told, as it was told it"),
            Edition.Full => words.Say($"The whole session, with what each team kept from the others"),
            _ => words.Say($"What everybody was told"),
        };
        var (script, style) = (Resource("replay.js"), Resource("replay.css"));
        var page = new XElement(
            "html", new XAttribute("lang", recording.Rules.Language.Code()),
            new XElement(
                "head", new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("http-equiv", "Content-Security-Policy"), new XAttribute("content", $"default-src 'none'; style-src 'sha256-{Hash(style)}'; script-src 'sha256-{Hash(script)}'")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", ReplayWords.Plain(scenario.Title)), new XElement("style", "STYLE")),
            new XElement(
                "body",
                new XElement("header", Html.Text("p", words.Say($"Replay · session {recording.End.JoinCode}"), "kicker"), Html.Text("h1", ReplayWords.Plain(scenario.Title)), Html.Text("p", who, "lead")),
                map?.Outlines(), Controls(words, scenes.Length), new XElement("main", scenes.Select(scene => SceneHtml.Of(words, scene, map))), new XElement("script", "SCRIPT")));
        // What the two hold is known, and must stand as it is; all else was escaped.
        return Encoding.UTF8.GetBytes("<!doctype html>\n" + page.ToString(SaveOptions.DisableFormatting)
            .Replace("<style>STYLE</style>", $"<style>{style}</style>", StringComparison.Ordinal)
            .Replace("<script>SCRIPT</script>", $"<script>{script}</script>", StringComparison.Ordinal) + "\n");
    }

    private static XElement Controls(ReplayWords words, int scenes) => new(
        "nav", new XAttribute("aria-label", words.Say($"Turns")),
        Html.Button("back", words.Say($"Previous turn"), "‹"),
        new XElement(
            "input", new XAttribute("type", "range"), new XAttribute("id", "turn"), new XAttribute("min", 1), new XAttribute("max", Math.Max(1, scenes)), new XAttribute("value", 1),
            new XAttribute("aria-label", words.Say($"Turn"))),
        Html.Button("on", words.Say($"Next turn"), "›"), Html.Text("p", words.Say($"The arrow keys move through the turns."), "note"));

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var stream = typeof(ReplayFile).Assembly.GetManifestResourceStream($"replay/{name}") ?? throw new InvalidOperationException($"there is no {name} in the program");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
