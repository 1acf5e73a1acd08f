using System.Collections.Immutable;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Files;

/// <summary>What an included file lets its includer choose: its section <c>parameters</c>.</summary>
internal sealed class FileParameters
{
    public const string Section = "parameters";
    private readonly SortedDictionary<string, (ScalarNode Id, string? Default)> declared = new(StringComparer.Ordinal);
    private readonly DiagnosticBag bag;

    private FileParameters(MapNode root, Node section, DiagnosticBag bag)
    {
        this.bag = bag;
        if (section is not ListNode list)
        {
            bag.Report(DiagnosticCatalogue.Structure.WrongType, section.Span, $"\"{Section}\" needs a list, not {section.Noun}", null);
            IsBroken = true;
            return;
        }
        foreach (var node in list.Items)
            Declare(node);
        var used = root.Entries.Where(entry => entry.Value != section).SelectMany(entry => UsedIn(entry.Value)).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, (id, _)) in declared.Where(item => !used.Contains(item.Key)))
            bag.Report(DiagnosticCatalogue.Meaning.UnusedParameter, id.Span, $"\"${name}\" is never used", "leave the parameter out, or use it", Mend.WithoutItem());
    }

    /// <summary>Whether a declaration could not be read; it is reported.</summary>
    public bool IsBroken { get; private set; }

    /// <returns>Null when the file declares none.</returns>
    public static FileParameters? Of(Node root, DiagnosticBag bag) =>
        root is MapNode map && map.Entries.FirstOrDefault(entry => entry.Key.Value == Section).Value is { } section ? new FileParameters(map, section, bag) : null;

    /// <summary>The values that an include gives, with defaults for the rest.</summary>
    /// <param name="line">The include.</param>
    /// <param name="names">Names of entities by id.</param>
    /// <returns>Null, reported, when one is missing or unknown.</returns>
    public ImmutableSortedDictionary<string, FillingValue>? Values(IncludeLine line, IReadOnlyDictionary<string, string> names)
    {
        var isGood = !IsBroken;
        var values = ImmutableSortedDictionary.CreateBuilder<string, FillingValue>(StringComparer.Ordinal);
        foreach (var (parameter, value) in line.With)
        {
            if (declared.ContainsKey(parameter.Value))
                values[parameter.Value] = Value(value.Value, names);
            else
                isGood = ReportUnknown(parameter, declared.Keys, bag) && isGood;
        }
        foreach (var (name, (_, otherwise)) in declared.Where(item => !values.ContainsKey(item.Key) && item.Value.Default is not null))
            values[name] = Value(otherwise!, names);
        var missing = declared.Keys.Where(name => !values.ContainsKey(name)).Select(name => $"\"{name}\"").ToList();
        // A misspelled parameter is the missing one in other words.
        if (missing.Count > 0 && isGood)
            bag.Report(DiagnosticCatalogue.Meaning.ParameterMissing, line.At, $"the file needs {string.Join(", ", missing)}", $"write {{ file: …, with: {{ {string.Join(", ", declared.Keys.Select(name => name + ": …"))} }} }}",
                Giving(line, [.. declared.Where(item => item.Value.Default is null).Select(item => item.Key)]));
        return isGood && missing.Count == 0 ? values.ToImmutable() : null;
    }

    /// <returns>False, so that a check may end with it.</returns>
    public static bool ReportUnknown(ScalarNode parameter, IEnumerable<string> declared, DiagnosticBag bag)
    {
        var known = declared.ToList();
        var meant = Nearest.Find(parameter.Value, known);
        bag.Report(DiagnosticCatalogue.References.Parameter, parameter.Span, $"the file has no parameter \"{Yaml.Values.Shorten(parameter.Value)}\"",
            meant is not null ? $"did you mean \"{meant}\"?" : known.Count > 0 ? $"it has {string.Join(", ", known)}" : "it declares none in \"parameters\"",
            Mend.Nearest(parameter.Value, known) ?? Mend.WithoutKey());
        return false;
    }

    // What is given already stays; what is missing gets a value for the author to write over.
    private static Mend Giving(IncludeLine line, IEnumerable<string> needed)
    {
        var given = line.With.Select(item => (Name: item.Parameter.Value, Value: YamlText.Plain(item.Value.Value))).ToList();
        var missing = needed.Where(name => !given.Exists(item => item.Name == name)).Select(name => (Name: name, Value: Skeleton.UnnamedId));
        var with = $"{{ {string.Join(", ", given.Concat(missing).Select(item => $"{item.Name}: {item.Value}"))} }}";
        return line.IsMap ? new Mend.Set([("with", with)]) : Mend.ToYaml($"{{ file: {YamlText.Plain(line.File.Value)}, with: {with} }}", isSure: false);
    }

    private static FillingValue Value(string text, IReadOnlyDictionary<string, string> names) => new(text, names.GetValueOrDefault(text));

    private void Declare(Node node)
    {
        if (Fields.Of(node, FileFormats.Parameter, bag) is not { } fields || fields.Scalar("id") is not { } id)
        {
            IsBroken = true;
            return;
        }
        fields.Text("about");
        if (!Ident.IsGood(id.Value, IdStyle.Snake))
        {
            IsBroken = true;
            bag.Report(DiagnosticCatalogue.Structure.MalformedId, id.Span, $"\"{Yaml.Values.Shorten(id.Value)}\" is not a good parameter", Ident.Rule(IdStyle.Snake, id.Value), Ident.Mended(IdStyle.Snake, id.Value));
        }
        else if (!declared.TryAdd(id.Value, (id, fields.Text("default"))))
        {
            IsBroken = true;
            bag.Report(DiagnosticCatalogue.Structure.DuplicateId, id.Span, $"parameter \"{id.Value}\" is declared twice", $"first at {declared[id.Value].Id.Span}", Mend.WithoutItem());
        }
    }

    private static IEnumerable<string> UsedIn(Node node) => node switch
    {
        ScalarNode scalar => ParameterUse.In(scalar.Value).Select(use => use.Parameter),
        ListNode list => list.Items.SelectMany(UsedIn),
        MapNode map => map.Entries.SelectMany(entry => UsedIn(entry.Key).Concat(UsedIn(entry.Value))),
        _ => [],
    };
}
