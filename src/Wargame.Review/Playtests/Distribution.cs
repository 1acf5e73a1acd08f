namespace Wargame.Review.Playtests;

/// <summary>How a number lies over all plays at one moment.</summary>
/// <param name="Low">One play in twenty has less.</param>
/// <param name="LowerQuarter">One in four has less.</param>
/// <param name="Middle">Half have less.</param>
/// <param name="UpperQuarter">One in four has more.</param>
/// <param name="High">One in twenty has more.</param>
public readonly record struct Distribution(double Low, double LowerQuarter, double Middle, double UpperQuarter, double High)
{
    /// <summary>The distribution of some values, which are sorted for it.</summary>
    /// <param name="values">At least one.</param>
    public static Distribution Of(double[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Array.Sort(values);
        return new(At(0.05), At(0.25), At(0.5), At(0.75), At(0.95));

        double At(double share)
        {
            var place = share * (values.Length - 1);
            var below = (int)place;
            return below + 1 < values.Length ? values[below] + (place - below) * (values[below + 1] - values[below]) : values[below];
        }
    }
}
