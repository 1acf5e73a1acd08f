using Wargame.Scenarios.Format;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Sections;

/// <summary>The sections of all files together, in the order of the includes.</summary>
internal sealed class SectionSet(IReadOnlyList<Fields> files, Symbols symbols)
{
    /// <summary>The items of a list that several files may continue.</summary>
    public IEnumerable<Node> Items(string section)
    {
        var left = section == "entities" ? Limits.Entities : Limits.Items;
        foreach (var file in files)
        {
            if (file.Has(section) && file.Find(section) is not ListNode)
                symbols.Doubt();
            foreach (var item in file.List(section))
            {
                if (--left < 0)
                {
                    symbols.Doubt();
                    symbols.Bag.Report(DiagnosticCatalogue.TooMuch.Items, item.Span, $"\"{section}\" has too many items", null);
                    yield break;
                }
                yield return item;
            }
        }
    }

    /// <summary>The items of a list as maps; one that is no map leaves the table of their ids incomplete.</summary>
    public IEnumerable<Fields> Maps(string section, MapFormat format, Action? onBroken = null)
    {
        foreach (var item in Items(section))
        {
            if (Fields.Of(item, format, symbols.Bag) is { } fields)
                yield return fields;
            else
                onBroken?.Invoke();
        }
    }

    /// <summary>A section that stands once.</summary>
    public Fields? One(string section, MapFormat format)
    {
        var found = files.Where(file => file.Has(section)).ToList();
        foreach (var again in found.Skip(1))
        {
            symbols.Bag.Report(DiagnosticCatalogue.Structure.Repeated, again.AtOf(section), $"\"{section}\" is given twice",
                $"first at {found[0].AtOf(section)}", Mend.WithoutKey(section));
        }
        return found.Count == 0 ? null : Fields.Of(found[0].Find(section)!, format, symbols.Bag);
    }
}
