namespace Wargame.Validation.Tests.Cases;

/// <summary>Every validation case.</summary>
public static class AllCases
{
    /// <summary>In the order of MODEL 3.9, then those of MODEL 1c.</summary>
    public static IReadOnlyList<Case> List { get; } =
        [.. LandCases.List, .. MechanismCases.List, .. GangCases.List, .. CrimeCases.List, .. WashingtonCases.List, .. SecessionCases.List];
}
