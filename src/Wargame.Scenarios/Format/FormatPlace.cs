using System.Collections.Immutable;
using Wargame.Scenarios.Format.Forms;

namespace Wargame.Scenarios.Format;

/// <summary>A place in a file, and what may stand there.</summary>
/// <param name="Owner">The sort of map that the last key of the path belongs to; null at the top and in maps whose keys the author chooses.</param>
/// <param name="Key">The last key of the path that the format knows; an item of a list has that of its list.</param>
/// <param name="Forms">What may stand there; several where there is a choice.</param>
public sealed record FormatPlace(MapFormat? Owner, KeyFormat? Key, ImmutableArray<ValueForm> Forms)
{
    /// <summary>The sorts of map that may stand here: their keys complete a key.</summary>
    public IEnumerable<MapFormat> Maps => Alternatives.OfType<NestedForm>().Select(form => form.Map);

    /// <summary>The fixed words that may stand here: they complete a value.</summary>
    public IEnumerable<WordFormat> Words => Alternatives.OfType<WordForm>().SelectMany(form => form.Words);

    /// <summary>The sorts of names that may stand here, of things that are defined elsewhere: they complete a value too.</summary>
    public IEnumerable<NameKind> Names => Alternatives.OfType<NameForm>().Select(form => form.Of);

    /// <summary>The sorts of names that may stand here as keys: of variables under <c>start</c>, of modes under <c>ownership</c>.</summary>
    public IEnumerable<ValueForm> KeyForms => Alternatives.OfType<TableForm>().SelectMany(form => form.Key.Alternatives);

    /// <summary>The formula that may stand here.</summary>
    public FormulaForm? Formula => Alternatives.OfType<FormulaForm>().FirstOrDefault();

    /// <summary>Whether a list may stand here.</summary>
    public bool IsList => Alternatives.OfType<ListForm>().Any();

    /// <summary>Whether <c>true</c> and <c>false</c> may stand here.</summary>
    public bool IsFlag => Alternatives.OfType<FlagForm>().Any();

    private IEnumerable<ValueForm> Alternatives => Forms.SelectMany(form => form.Alternatives);

    /// <summary>The place one key or item further in; null where there is none.</summary>
    internal FormatPlace? Step(string step)
    {
        if (step == ScenarioFormat.Item)
            return To(Owner, Key, Alternatives.OfType<ListForm>().Select(list => list.Item));
        foreach (var map in Maps)
        {
            if (map.Find(step) is { } key)
                return To(map, key, [key.Form]);
        }
        return To(null, Key, Alternatives.OfType<TableForm>().Select(table => table.Value));
    }

    private static FormatPlace? To(MapFormat? owner, KeyFormat? key, IEnumerable<ValueForm> forms)
    {
        ImmutableArray<ValueForm> found = [.. forms];
        return found.IsEmpty ? null : new(owner, key, found);
    }
}
