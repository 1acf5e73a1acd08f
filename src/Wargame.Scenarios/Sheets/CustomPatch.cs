using Wargame.Scenarios.Sheets.Patching;
using Wargame.Scenarios.Yaml;
using YamlDotNet.Core;

namespace Wargame.Scenarios.Sheets;

/// <summary>Changes an inject's <c>custom</c>: what an institution's own columns say.</summary>
internal static class CustomPatch
{
    private static readonly List<string> Before = [.. MselColumn.KeyOrder.TakeWhile(key => key != MselColumn.CustomKey)];

    /// <summary>Changes fields; an empty one goes, and with the last one the key.</summary>
    public static void Run(MapPatch inject, IReadOnlyCollection<KeyValuePair<string, string>> fields, TextEdits edits)
    {
        if (fields.Count == 0)
            return;
        if (inject.Find(MselColumn.CustomKey) is not MapNode { Entries.IsEmpty: false } map)
        {
            inject.SetRaw(MselColumn.CustomKey, Written(fields), Before);
            return;
        }
        var gone = fields.Where(field => field.Value.Length == 0).Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
        if (map.Entries.All(entry => gone.Contains(entry.Key.Value)) && fields.Count == gone.Count)
        {
            inject.Remove(MselColumn.CustomKey);
            return;
        }
        var patch = new MapPatch(map, edits);
        var order = map.Entries.Select(entry => entry.Key.Value).ToList();
        foreach (var (name, value) in fields)
        {
            if (value.Length == 0)
                patch.Remove(name);
            else
                patch.Set(name, value, order);
        }
    }

    /// <summary>Fields as a map in braces; empty when there are none.</summary>
    public static string Written(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var parts = fields.Where(field => field.Value.Length > 0).Select(field => $"{Flow(field.Key)}: {Flow(field.Value)}").ToList();
        return parts.Count == 0 ? "" : $"{{ {string.Join(", ", parts)} }}";
    }

    private static string Flow(string text) => ScalarText.Write(text, ScalarStyle.Any, isFlow: true, 0);
}
