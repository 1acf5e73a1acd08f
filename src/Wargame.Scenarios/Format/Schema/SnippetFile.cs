using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wargame.Scenarios.Format.Forms;

namespace Wargame.Scenarios.Format.Schema;

/// <summary>Snippets for an editor: a whole item of a section by a word, each value ready to be written over.</summary>
public static class SnippetFile
{
    private const string Prefix = "wg-";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The snippets, as Visual Studio Code reads them.</summary>
    public static string Write()
    {
        var snippets = new JsonObject();
        foreach (var map in ScenarioFormat.Included.Keys.Select(key => key.Form).OfType<ListForm>().Select(list => list.Item).OfType<NestedForm>().Select(item => item.Map))
        {
            snippets[map.Noun] = new JsonObject
            {
                ["scope"] = "yaml",
                ["prefix"] = Prefix + map.Id,
                ["description"] = map.About,
                ["body"] = new JsonArray([.. Lines(map).Select(line => (JsonNode?)JsonValue.Create(line))]),
            };
        }
        return snippets.ToJsonString(Layout) + "\n";
    }

    private static IEnumerable<string> Lines(MapFormat map) =>
        map.Keys.Where(key => key.IsRequired).Select((key, index) => $"{(index == 0 ? "- " : "  ")}{key.Name}: {Value(key, index + 1)}").Append("$0");

    private static string Value(KeyFormat key, int stop) => key.Form is WordForm words
        ? string.Create(CultureInfo.InvariantCulture, $"${{{stop}|{string.Join(',', words.Words.Select(word => word.Word))}|}}")
        : string.Create(CultureInfo.InvariantCulture, $"${{{stop}:{Snippet.Escaped(key.Example)}}}");
}
