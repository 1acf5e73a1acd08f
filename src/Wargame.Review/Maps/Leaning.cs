using System.Collections.Immutable;

namespace Wargame.Review.Maps;

/// <summary>What a formula may give, and which way each thing that it reads moves it.</summary>
/// <param name="Range">All values that it may have.</param>
/// <param name="Signs">By what it reads.</param>
internal sealed record Leaning(Interval Range, ImmutableDictionary<NodeKey, Sign> Signs)
{
    public static Leaning Constant(Interval range) => new(range, ImmutableDictionary<NodeKey, Sign>.Empty);

    public static Leaning Of(NodeKey read, Interval range) => Constant(range) with { Signs = ImmutableDictionary<NodeKey, Sign>.Empty.Add(read, Sign.More) };

    public static Leaning operator -(Leaning inner) => inner.Through(-inner.Range, Sign.Less);

    public static Leaning operator +(Leaning left, Leaning right) => new(left.Range + right.Range, Merged(left.Signs, right.Signs));

    public static Leaning operator -(Leaning left, Leaning right) => left + -right;

    public static Leaning operator *(Leaning left, Leaning right) =>
        new(left.Range * right.Range, Merged(Scaled(left.Signs, right.Range.Sign), Scaled(right.Signs, left.Range.Sign)));

    /// <summary>One over it falls where it rises.</summary>
    public Leaning Inverse() => Through(Range.Inverse(), Sign.Less);

    /// <summary>A function of it that rises or falls as the sign says.</summary>
    public Leaning Through(Interval range, Sign slope) => new(range, Scaled(Signs, slope));

    /// <summary>One of several, such as the larger of two: each of them may count.</summary>
    public Leaning Or(Leaning other, Interval range) => new(range, Merged(Signs, other.Signs));

    /// <summary>This where the condition holds, else the other: what makes the condition true leans to this one.</summary>
    public Leaning If(Leaning condition, Leaning other)
    {
        var step = Scaled(condition.Signs, (Range - other.Range).Sign);
        return new(Range.Or(other.Range), Merged(step, Merged(Signs, other.Signs)));
    }

    private static ImmutableDictionary<NodeKey, Sign> Scaled(ImmutableDictionary<NodeKey, Sign> signs, Sign by) =>
        signs.Select(sign => KeyValuePair.Create(sign.Key, sign.Value.Times(by))).Where(sign => sign.Value != Sign.None).ToImmutableDictionary();

    private static ImmutableDictionary<NodeKey, Sign> Merged(ImmutableDictionary<NodeKey, Sign> left, ImmutableDictionary<NodeKey, Sign> right)
    {
        foreach (var (key, sign) in right)
            left = left.SetItem(key, left.GetValueOrDefault(key) | sign);
        return left;
    }
}
