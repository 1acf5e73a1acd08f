namespace Wargame.World.State;

/// <summary>What a state remembers of a crisis. Both turns may be the one about to be played: it is decided before that turn begins.</summary>
/// <param name="Began">The turn in which it last broke out, or <see cref="Never"/>.</param>
/// <param name="Ended">The first turn in which it was over again, or <see cref="Never"/>.</param>
public readonly record struct CrisisMemory(int Began, int Ended)
{
    /// <summary>Stands for a turn that has not come.</summary>
    public const int Never = -1;

    /// <summary>A crisis that has not broken out.</summary>
    public static CrisisMemory Quiet => new(Never, Never);

    /// <summary>Whether it is on in a turn.</summary>
    /// <param name="turn">The turn about to be played, or one of those since it last broke out.</param>
    public bool IsOn(int turn) => Began != Never && turn >= Began && (Ended <= Began || turn < Ended);
}
