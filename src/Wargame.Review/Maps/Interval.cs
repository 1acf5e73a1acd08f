namespace Wargame.Review.Maps;

/// <summary>All values that a formula may have, as far as the ranges of its variables tell; both ends may be infinite.</summary>
internal readonly record struct Interval(double Low, double High)
{
    public static Interval Anything { get; } = new(double.NegativeInfinity, double.PositiveInfinity);

    public static Interval Truth { get; } = new(0, 1);

    public static Interval NotNegative { get; } = new(0, double.PositiveInfinity);

    public static Interval Just(double value) => new(value, value);

    /// <summary>More where it cannot be below 0, Less where it cannot be above, None for 0 alone.</summary>
    public Sign Sign => (Low, High) switch
    {
        (0, 0) => Sign.None,
        ( >= 0, _) => Sign.More,
        (_, <= 0) => Sign.Less,
        _ => Sign.Either,
    };

    public static Interval operator -(Interval inner) => new(-inner.High, -inner.Low);

    public static Interval operator +(Interval left, Interval right) => new(left.Low + right.Low, left.High + right.High);

    public static Interval operator -(Interval left, Interval right) => left + -right;

    public static Interval operator *(Interval left, Interval right)
    {
        ReadOnlySpan<double> corners = [Product(left.Low, right.Low), Product(left.Low, right.High), Product(left.High, right.Low), Product(left.High, right.High)];
        var (low, high) = (corners[0], corners[0]);
        foreach (var corner in corners)
            (low, high) = (Math.Min(low, corner), Math.Max(high, corner));
        return new(low, high);
    }

    /// <summary>One over it; a formula's division by 0 gives 0, so 0 is always possible where the sign may change.</summary>
    public Interval Inverse() => Sign switch
    {
        Sign.More => new(double.IsPositiveInfinity(High) ? 0 : 1 / High, Low > 0 ? 1 / Low : double.PositiveInfinity),
        Sign.Less => new(High < 0 ? 1 / High : double.NegativeInfinity, double.IsNegativeInfinity(Low) ? 0 : 1 / Low),
        Sign.None => Just(0),
        _ => Anything,
    };

    /// <summary>What is in either.</summary>
    public Interval Or(Interval other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    public Interval Map(Func<double, double> rising) => new(rising(Low), rising(High));

    // Nothing times no matter how much is nothing.
    private static double Product(double left, double right) => left == 0 || right == 0 ? 0 : left * right;
}
