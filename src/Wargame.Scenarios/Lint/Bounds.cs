namespace Wargame.Scenarios.Lint;

/// <summary>All values that a formula may have, as far as ranges tell; both ends may be infinite. Truth values are 0 and 1.</summary>
internal readonly record struct Bounds(double Low, double High)
{
    public static Bounds Anything { get; } = new(double.NegativeInfinity, double.PositiveInfinity);

    public static Bounds NotNegative { get; } = new(0, double.PositiveInfinity);

    public static Bounds Truth { get; } = new(0, 1);

    public static Bounds Just(double value) => new(value, value);

    public static Bounds True { get; } = Just(1);

    public static Bounds False { get; } = Just(0);

    public bool IsTrue => Low > 0 || High < 0;

    public bool IsFalse => Low == 0 && High == 0;

    public bool IsEmpty => Low > High;

    public static Bounds operator -(Bounds inner) => new(-inner.High, -inner.Low);

    public static Bounds operator +(Bounds left, Bounds right) => new(left.Low + right.Low, left.High + right.High);

    public static Bounds operator -(Bounds left, Bounds right) => left + -right;

    public static Bounds operator *(Bounds left, Bounds right)
    {
        ReadOnlySpan<double> corners = [Product(left.Low, right.Low), Product(left.Low, right.High), Product(left.High, right.Low), Product(left.High, right.High)];
        var (low, high) = (corners[0], corners[0]);
        foreach (var corner in corners)
            (low, high) = (Math.Min(low, corner), Math.Max(high, corner));
        return new(low, high);
    }

    /// <summary>One over it; dividing by 0 gives 0 in formulas, so what may be 0 tells nothing.</summary>
    public Bounds Inverse() => Low > 0 || High < 0 ? new(1 / High, 1 / Low) : IsFalse ? False : Anything;

    public Bounds Or(Bounds other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    public Bounds And(Bounds other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));

    public Bounds Not() => IsTrue ? False : IsFalse ? True : Truth;

    // Nothing times no matter how much is nothing.
    private static double Product(double left, double right) => left == 0 || right == 0 ? 0 : left * right;
}
