using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>
/// Reads what a doctrine orders, for one actor. A preference <c>for</c> entities becomes one for each of them that this actor may aim the
/// instrument at: so that a doctrine of many actors need not name the places of each.
/// </summary>
/// <param name="reading">What all readers share.</param>
/// <param name="actor">Whose doctrine it is; null when that is not known.</param>
/// <param name="scope">The names that its formulas may use.</param>
/// <param name="isShared">Whether several actors have the doctrine; what one of them may not order is then left out for it.</param>
internal sealed class PreferenceReader(Reading reading, EntityDefinition? actor, FormulaScope scope, bool isShared)
{
    private const int FullLevel = 1000;

    public IEnumerable<DoctrinePreference> Read(Node node)
    {
        if (Fields.Of(node, DoctrineFormats.Preference, reading.Bag) is not { } fields)
            return [];
        var instrument = Instrument(fields, out var isTheirs);
        if (isTheirs)
            return [];
        var found = new List<DoctrinePreference>();
        foreach (var (names, first) in Combinations(fields))
        {
            if (!reading.SpendPreference())
            {
                reading.Bag.Report(DiagnosticCatalogue.TooMuch.Instances, fields.AtOf("for"), "the doctrines' preferences range over too many combinations",
                    FormattableString.Invariant($"at most {Limits.Preferences} in all; narrow them by tags or relations"));
                break;
            }
            var target = Target(fields, instrument, names, first);
            if (fields.Has("for") && instrument is not null && actor is not null && reading.Symbols.Entities.Find(target) is { } aim && !IsTarget(instrument, aim))
                continue;
            found.Add(Preference(fields, instrument, target, names));
        }
        if (found.Count > 0)
            reading.UsedPreferences.Add(node);
        return found;
    }

    private DoctrinePreference Preference(Fields fields, InstrumentDefinition? instrument, string target, FormulaScope names)
    {
        var mode = fields.Word<Mode>("mode");
        if (mode is { } wanted && instrument is { Modes.IsEmpty: false } && !instrument.Modes.Contains(wanted) && wanted != Mode.Requested)
        {
            reading.Bag.Report(DiagnosticCatalogue.Structure.UnknownWord, fields.AtOf("mode"), $"\"{instrument.Id}\" is not ordered in the mode {Words.Name(wanted)}",
                $"one of {string.Join(", ", instrument.Modes.Select(each => Words.Name(each)))} (defined at {instrument.At})",
                Mend.To(Words.Name(wanted), Words.Name(instrument.Modes[0]), isSure: instrument.Modes.Length == 1));
        }
        var level = fields.Number("level") ?? 1;
        return new DoctrinePreference(instrument?.Id ?? "", target, (int)Math.Round(level * FullLevel),
            mode ?? instrument?.Modes.Cast<Mode?>().FirstOrDefault() ?? Mode.Requested, fields.Integer("turns"),
            reading.Formulas.Number(fields.Scalar("worth", "a formula"), names, FormulaUnit.Number, "a worth"), fields.Text("because") ?? "", fields.At);
    }

    private InstrumentDefinition? Instrument(Fields fields, out bool isTheirs)
    {
        isTheirs = false;
        if (fields.Scalar("instrument") is not { } scalar || !reading.Symbols.Instruments.Resolve(scalar)
            || reading.Symbols.Instruments.Find(scalar.Value) is not { } instrument)
            return null;
        var orderers = reading.Symbols.OrderersOf(instrument);
        if (actor is null || orderers.IsUnknown || orderers.Members.Any(entity => entity.Id == actor.Id))
            return instrument;
        isTheirs = isShared;
        if (!isShared)
        {
            reading.Bag.Report(DiagnosticCatalogue.References.WrongKind, scalar.Span, $"\"{actor.Id}\" may not order \"{instrument.Id}\"",
                $"it is ordered by {string.Join(", ", instrument.By)}{(instrument.ByTags.IsEmpty ? "" : $" tagged {string.Join(" or ", instrument.ByTags)}")} (defined at {instrument.At})", Mend.WithoutItem());
        }
        // What else is wrong with an order that it may not give is not worth saying.
        return null;
    }

    /// <summary>The names for each combination of what <c>for</c> binds, and what the first of them stands for.</summary>
    private IEnumerable<(FormulaScope Names, EntityDefinition? First)> Combinations(Fields fields)
    {
        IEnumerable<(FormulaScope Names, EntityDefinition? First)> combinations = [(scope, null)];
        foreach (var scalar in fields.OneOrMore("for").Select(node => Values.Text(node, "\"for\"", reading.Bag)).OfType<ScalarNode>())
        {
            var (syntax, map) = FormulaReader.ReadBinding(scalar, reading.Bag);
            combinations = syntax is null ? [] : combinations.SelectMany(before => Bind(before.Names, before.First, syntax, map));
        }
        return combinations;
    }

    private IEnumerable<(FormulaScope Names, EntityDefinition? First)> Bind(FormulaScope outer, EntityDefinition? first, BindingSyntax syntax, PositionMap map)
    {
        var checking = new FormulaScope(outer);
        if (new BindingChecker(reading.Symbols, map, checking).Check(syntax) is null || checking.FindBound(syntax.Bound.Text) is not { } bound)
            return [];
        return bound.Set.Members.Select(member => (new FormulaScope(outer).BindAlias(syntax.Bound.Text, member), (EntityDefinition?)(first ?? member)));
    }

    private string Target(Fields fields, InstrumentDefinition? instrument, FormulaScope names, EntityDefinition? first)
    {
        if (fields.Scalar("target") is not { } scalar)
        {
            if (instrument?.TargetKind is { } kind && !fields.IsDoubtful && !fields.Has("target") && first is null)
                reading.Bag.Report(DiagnosticCatalogue.Structure.MissingKey, fields.At, $"\"{instrument.Id}\" needs a \"target\"", $"a {Words.Name(kind)} (defined at {instrument.At})",
                    reading.Symbols.TargetsOf(instrument).Members.FirstOrDefault() is { } likely ? new Mend.Set([("target", likely.Id)]) : null);
            return instrument?.TargetKind is null ? actor?.Id ?? "" : first?.Id ?? actor?.Id ?? "";
        }
        if (names.FindBound(scalar.Value) is { } bound)
            return bound.Name;
        if (!reading.Symbols.Entities.Resolve(scalar) || instrument is null || reading.Symbols.Entities.Find(scalar.Value) is not { } target)
            return scalar.Value;
        var targets = reading.Symbols.TargetsOf(instrument);
        if (!targets.IsUnknown && !targets.Members.Any(entity => entity.Id == target.Id))
        {
            reading.Bag.Report(DiagnosticCatalogue.References.NeverTarget, scalar.Span, $"\"{instrument.Id}\" is never aimed at \"{target.Id}\"",
                reading.Symbols.SuggestTarget(instrument, EntitySet.One(target)), reading.Symbols.OnlyTargetOf(instrument) is { } only ? Mend.To(target.Id, only.Id, isSure: false) : Mend.WithoutItem());
        }
        return target.Id;
    }

    private bool IsTarget(InstrumentDefinition instrument, EntityDefinition target)
    {
        if (instrument.TargetKind is null)
            return target.Id == actor!.Id;
        return reading.Symbols.TargetsOf(instrument).Members.Any(entity => entity.Id == target.Id)
            && (instrument.Reach is not { } relation || (actor!.Relations.TryGetValue(relation, out var reached) && reached.Contains(target.Id)));
    }
}
