using System.Collections.Immutable;
using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Sections;

/// <summary>The part of a rule that is checked against the names bound in it: what it ranges over, its conditions and its changes.</summary>
internal sealed class RuleBody
{
    private readonly Reading reading;
    private readonly Fields fields;
    private readonly FormulaScope scope = new();
    private readonly ImmutableArray<LetDefinition> lets;
    private readonly Dictionary<string, SourceSpan> ownLets = new(StringComparer.Ordinal);
    private int instances = 1;

    public RuleBody(Reading reading, Fields fields, RuleFrame frame)
    {
        (this.reading, this.fields) = (reading, fields);
        for (var index = 0; index < frame.Bindings.Length; index++)
            Bind(frame.Bindings[index], frame.Bound[index]);
        foreach (var let in frame.Lets)
            scope.Let(let.Name, FormulaType.Pure);
        Bindings = [.. frame.Bindings, .. ReadFor()];
        CheckInstances();
        lets = [.. frame.Lets, .. ReadLets()];
        When = reading.Formulas.TruthOrNull(fields, "when", scope);
        var changes = new RuleChanges(reading, scope);
        Changes = changes.Read(fields);
        Transfers = changes.ReadTransfers(fields);
    }

    public ImmutableArray<Binding> Bindings { get; }

    public Formula? When { get; }

    public ImmutableArray<ChangeDefinition> Changes { get; }

    public ImmutableArray<TransferDefinition> Transfers { get; }

    /// <summary>The lets that are worth computing; an unused one of the author's is reported.</summary>
    public ImmutableArray<LetDefinition> UsedLets()
    {
        // With a mistake in the rule, a name that is not used may be the one that was mistyped.
        foreach (var (name, at) in ownLets.Where(let => !reading.Bag.HasErrors && !scope.IsUsed(let.Key)))
            reading.Bag.Report(DiagnosticCatalogue.Meaning.UnusedLet, at, $"\"{name}\" is never used", "leave it out, or use it", Mend.WithoutKey());
        return [.. lets.Where(let => scope.IsUsed(let.Name))];
    }

    private List<Binding> ReadFor()
    {
        var bindings = new List<Binding>();
        foreach (var node in fields.OneOrMore("for"))
        {
            if (Values.Text(node, "\"for\"", reading.Bag) is not { } scalar)
                continue;
            var (syntax, map) = FormulaReader.ReadBinding(scalar, reading.Bag);
            if (syntax is null)
            {
                // The name is lost too, so nothing can be said about names that are not found: bind what stands first, if anything.
                var word = scalar.Value.Split(' ', '=')[0];
                if (Ident.IsGood(word, IdStyle.Snake))
                    scope.Bind(word, EntitySet.Unknown);
                continue;
            }
            var before = Members(syntax.Source.Text);
            if (new BindingChecker(reading.Symbols, map, scope).Check(syntax) is not { } binding)
                continue;
            bindings.Add(binding);
            Multiply(binding, before, scope.FindBound(binding.Name)?.Set);
        }
        return bindings;
    }

    private void Bind(Binding binding, EntitySet set)
    {
        scope.Bind(binding.Name, set);
        Multiply(binding, [], set);
    }

    private ImmutableArray<EntityDefinition> Members(string name) => scope.FindBound(name)?.Set.Members ?? [];

    private void Multiply(Binding binding, ImmutableArray<EntityDefinition> from, EntitySet? set)
    {
        var times = binding.Kind is not null ? set?.Members.Length ?? 0
            : binding.All ? from.Select(entity => entity.Relations.GetValueOrDefault(binding.Relation!, []).Length).DefaultIfEmpty(1).Max()
            : 1;
        instances = (int)Math.Min((long)instances * Math.Max(1, times), int.MaxValue / 2);
    }

    private void CheckInstances()
    {
        if (instances <= Limits.RuleInstances && reading.Instances + instances <= Limits.TotalInstances)
            reading.Instances += instances;
        else
            reading.Bag.Report(DiagnosticCatalogue.TooMuch.Instances, fields.AtOf("for"), FormattableString.Invariant($"this rule ranges over {instances} combinations"),
                FormattableString.Invariant($"at most {Limits.RuleInstances} in a rule and {Limits.TotalInstances} in all; narrow it by tags or relations"));
    }

    private List<LetDefinition> ReadLets()
    {
        var found = new List<LetDefinition>();
        foreach (var (key, value) in fields.Map("let"))
        {
            if (!Ident.IsGood(key.Value, IdStyle.Snake))
                reading.Bag.Report(DiagnosticCatalogue.Structure.MalformedId, key.Span, $"\"{Values.Shorten(key.Value)}\" is not a good name", Ident.Rule(IdStyle.Snake, key.Value));
            else if (scope.IsTaken(key.Value) || reading.Symbols.Coefficients.Has(key.Value) || key.Value is "turn" or "true" or "false")
                reading.Bag.Report(DiagnosticCatalogue.Formulas.Hidden, key.Span, $"\"{key.Value}\" hides another name", "give it a name of its own, or leave it out and use the other", Mend.WithoutKey());
            if (Values.Text(value, $"\"{key.Value}\"", reading.Bag) is not { } scalar)
            {
                scope.Let(key.Value, FormulaType.Unknown);
                continue;
            }
            var (formula, type) = reading.Formulas.Any(scalar, scope);
            scope.Let(key.Value, type);
            ownLets[key.Value] = key.Span;
            found.Add(new LetDefinition(key.Value, formula));
        }
        return found;
    }
}
