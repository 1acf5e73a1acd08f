using System.Text.Json;
using Wargame.Protocol.Authoring;
using Wargame.Scenarios.Format;
using Wargame.Scenarios.Format.Forms;
using Wargame.Scenarios.Formulas;

namespace Wargame.Server.Authoring;

/// <summary>Puts the description of the format on the wire, for completion and hints in the browser. It is the same for everybody.</summary>
internal static class FormatWriter
{
    private static readonly Lazy<AuthorFormat> Written = new(() => new(
        ScenarioFormat.Scenario.Id, ScenarioFormat.Included.Id, [.. ScenarioFormat.All.Select(ToWire)],
        [.. FormulaFunction.All.Select(function => new AuthorWord(function.Form, function.About))]));

    public static AuthorFormat Whole => Written.Value;

    private static AuthorMapFormat ToWire(MapFormat map) => new(map.Id, map.Noun, map.About, map.Example, [.. map.Keys.Select(ToWire)]);

    private static AuthorKeyFormat ToWire(KeyFormat key) => new(key.Name, key.IsRequired, key.About, key.Otherwise ?? "", key.Example, Alternatives([key.Form]));

    private static IReadOnlyList<AuthorForm> Alternatives(IEnumerable<ValueForm> forms) => [.. forms.SelectMany(form => form.Alternatives).Distinct().Select(ToWire)];

    // Maps are named, not written out: they hold one another.
    private static AuthorForm ToWire(ValueForm form) => form switch
    {
        NestedForm nested => Plain("map", form) with { Map = nested.Map.Id },
        ListForm list => Plain("list", form) with { Items = Alternatives([list.Item]) },
        TableForm table => Plain("table", form) with { Keys = Alternatives([table.Key]), Items = Alternatives([table.Value]) },
        WordForm words => Plain("words", form) with { Words = [.. words.Words.Select(word => new AuthorWord(word.Word, word.About))] },
        NameForm name => Plain("name", form) with { Names = JsonNamingPolicy.CamelCase.ConvertName(name.Of.ToString()) },
        FormulaForm => Plain("formula", form),
        FlagForm => Plain("flag", form),
        NumberForm => Plain("number", form),
        IdForm => Plain("id", form),
        FileForm => Plain("file", form),
        _ => Plain("text", form),
    };

    private static AuthorForm Plain(string kind, ValueForm form) => new(kind, form.Noun, "", "", [], [], []);
}
