using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Formulas;

/// <summary>Checks a binding and adds its name to the scope.</summary>
internal sealed class BindingChecker(Symbols symbols, PositionMap map, FormulaScope scope)
{
    private readonly DiagnosticBag bag = symbols.Bag;

    /// <returns>The binding, or null when it is wrong; its name is bound in any case.</returns>
    public Binding? Check(BindingSyntax syntax)
    {
        var name = syntax.Bound.Text;
        CheckName(syntax.Bound);
        var at = map.Span(syntax.Bound.Start, (syntax.Tag ?? syntax.Relation ?? syntax.Source).End);
        var (set, binding) = syntax.Relation is { } relation
            ? CheckRelation(syntax, relation, at)
            : CheckKind(syntax, at);
        scope.Bind(name, set);
        return binding;
    }

    private void CheckName(FormulaSyntax.Name bound)
    {
        var at = map.Span(bound.Start, bound.End);
        if (!Ident.IsGood(bound.Text, IdStyle.Snake))
            bag.Report(DiagnosticCatalogue.Structure.MalformedId, at, $"\"{bound.Text}\" is not a good name", Ident.Rule(IdStyle.Snake, bound.Text));
        else if (scope.IsTaken(bound.Text))
            bag.Report(DiagnosticCatalogue.Formulas.Hidden, at, $"\"{bound.Text}\" is bound already", "give it a name of its own, or leave it out",
                bound.Start == 0 ? Mend.WithoutIt() : null);
        else if (symbols.Entities.Has(bound.Text))
            bag.Report(DiagnosticCatalogue.Formulas.Hidden, at, $"\"{bound.Text}\" hides an entity", $"defined at {symbols.Entities.At(bound.Text)}");
    }

    private (EntitySet Set, Binding? Binding) CheckKind(BindingSyntax syntax, SourceSpan at)
    {
        var sourceAt = map.Span(syntax.Source.Start, syntax.Source.End);
        if (!syntax.All)
        {
            bag.Report(DiagnosticCatalogue.Formulas.Binding, sourceAt, "after \"=\" stands a relation", "such as \"r = s.lives_in\"; for each of a kind write \"s in segment\"",
                Words.Find<EntityKind>(syntax.Source.Text) is null ? null : Mend.To(map.Value, $"{syntax.Bound.Text} in {map.Value[syntax.Source.Start..]}", isSure: false));
            return (EntitySet.Unknown, null);
        }
        if (Words.Find<EntityKind>(syntax.Source.Text) is not { } kind)
        {
            var kinds = Words.Of<EntityKind>().Select(word => word.Word).ToList();
            var meant = Nearest.Find(syntax.Source.Text, kinds);
            bag.Report(DiagnosticCatalogue.Structure.UnknownWord, sourceAt, $"unknown kind \"{syntax.Source.Text}\"",
                $"{(meant is null ? "" : $"did you mean \"{meant}\"? ")}kinds are {string.Join(", ", kinds)}", Mend.Nearest(syntax.Source.Text, kinds));
            return (EntitySet.Unknown, null);
        }
        if (syntax.Tag is { } tag)
            symbols.CheckTag(tag.Text, map.Span(tag.Start, tag.End));
        return (symbols.OfKind(kind, syntax.Tag?.Text), new Binding(syntax.Bound.Text, kind, syntax.Tag?.Text, null, null, true, at));
    }

    private (EntitySet Set, Binding? Binding) CheckRelation(BindingSyntax syntax, FormulaSyntax.Name relation, SourceSpan at)
    {
        if (syntax.Tag is { } tag)
        {
            bag.Report(DiagnosticCatalogue.Formulas.Binding, map.Span(tag.Start, tag.End), "only a kind can be narrowed by a tag", "bind the kind with its tag, or put the tag's condition into \"when\"");
            return (EntitySet.Unknown, null);
        }
        if (FindSource(syntax.Source) is not { } from)
            return (EntitySet.Unknown, null);
        if (!symbols.CheckRelation(from.Set, relation.Text, map.Span(relation.Start, relation.End)))
            return (EntitySet.Unknown, null);
        return (symbols.Related(from.Set, relation.Text), new Binding(syntax.Bound.Text, null, null, from.Name, relation.Text, syntax.All, at));
    }

    private (string Name, EntitySet Set)? FindSource(FormulaSyntax.Name source)
    {
        if (scope.FindBound(source.Text) is { } bound)
            return bound;
        if (symbols.Entities.Has(source.Text))
            return (source.Text, symbols.Entities.Find(source.Text) is { } entity ? EntitySet.One(entity) : EntitySet.Unknown);
        var at = map.Span(source.Start, source.End);
        if (Nearest.Find(source.Text, scope.BoundNames) is { } meant)
            bag.Report(DiagnosticCatalogue.References.Entity, at, $"nothing is bound to \"{source.Text}\"", $"did you mean \"{meant}\"?", Mend.Nearest(source.Text, scope.BoundNames));
        else
            symbols.Entities.Resolve(source.Text, at);
        return null;
    }
}
