using System.Collections.Immutable;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Formulas;

/// <summary>A formula as it is written, before its names are looked up. Offsets count characters of the formula's text.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">One past the last.</param>
internal abstract record FormulaSyntax(int Start, int End)
{
    /// <summary>Operations inside one another, from 1.</summary>
    public virtual int Depth => 1;

    public sealed record Number(double Value, Name? Unit, int Start, int End) : FormulaSyntax(Start, End);

    public sealed record Name(string Text, int Start, int End) : FormulaSyntax(Start, End);

    /// <summary><c>media-luna.polarization</c></summary>
    public sealed record Member(Name Entity, Name Variable) : FormulaSyntax(Entity.Start, Variable.End);

    public sealed record Unary(UnaryOperator Operator, FormulaSyntax Operand, int Start) : FormulaSyntax(Start, Operand.End)
    {
        public override int Depth { get; } = Operand.Depth + 1;
    }

    public sealed record Binary(BinaryOperator Operator, FormulaSyntax Left, FormulaSyntax Right) : FormulaSyntax(Left.Start, Right.End)
    {
        // A long sum leans left without meaning anything deep, so only the right side counts in full.
        public override int Depth { get; } = Math.Max(Left.Depth, Right.Depth + 1);

        /// <summary>How deep evaluation goes, which a long sum does drive up.</summary>
        public int Chain { get; } = 1 + (Left is Binary left ? left.Chain : 0);
    }

    public sealed record Power(FormulaSyntax Base, Number Exponent) : FormulaSyntax(Base.Start, Exponent.End)
    {
        public override int Depth { get; } = Base.Depth + 1;
    }

    public sealed record Call(Name Function, ImmutableArray<FormulaSyntax> Arguments, int CallEnd) : FormulaSyntax(Function.Start, CallEnd)
    {
        public override int Depth { get; } = 1 + Arguments.Select(argument => argument.Depth).DefaultIfEmpty().Max();
    }

    /// <summary><c>curve(x, 0: 1, 50: 3)</c></summary>
    public sealed record Curve(FormulaSyntax Input, ImmutableArray<Corner> Corners, int CallStart, int CallEnd) : FormulaSyntax(CallStart, CallEnd)
    {
        public override int Depth { get; } = 1 + Input.Depth;
    }

    public sealed record Sum(BindingSyntax Over, FormulaSyntax Body, int CallStart, int CallEnd) : FormulaSyntax(CallStart, CallEnd)
    {
        public override int Depth { get; } = 1 + Body.Depth;
    }
}

/// <summary>A corner of a curve as written; minus signs are in the numbers.</summary>
internal sealed record Corner(FormulaSyntax.Number X, FormulaSyntax.Number Y);

/// <summary>A binding as written: <c>s in segment tagged grower</c>, <c>n in r.borders</c>, <c>r = s.lives_in</c>.</summary>
/// <param name="Bound">The new name.</param>
/// <param name="All">True for <c>in</c>.</param>
/// <param name="Source">A kind, or the earlier name whose relation is followed.</param>
/// <param name="Relation">The relation, or null for a kind.</param>
/// <param name="Tag">The tag, or null.</param>
internal sealed record BindingSyntax(FormulaSyntax.Name Bound, bool All, FormulaSyntax.Name Source, FormulaSyntax.Name? Relation, FormulaSyntax.Name? Tag);
