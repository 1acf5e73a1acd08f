using Microsoft.Extensions.Logging;

namespace Wargame.Grains.Desks;

/// <summary>The desk of a government.</summary>
public sealed class GovernmentGrain(TimeProvider clock, ILogger<GovernmentGrain> log)
    : DeskGrain(DeskKind.Government, clock, log), IGovernmentGrain;

/// <summary>The desk of the United States.</summary>
public sealed class UnitedStatesGrain(TimeProvider clock, ILogger<UnitedStatesGrain> log)
    : DeskGrain(DeskKind.UnitedStates, clock, log), IUnitedStatesGrain;

/// <summary>The desk of an armed group.</summary>
public sealed class ArmedGroupGrain(TimeProvider clock, ILogger<ArmedGroupGrain> log)
    : DeskGrain(DeskKind.ArmedGroup, clock, log), IArmedGroupGrain;

/// <summary>The desk of a population that acts as one.</summary>
public sealed class PopulationGrain(TimeProvider clock, ILogger<PopulationGrain> log)
    : DeskGrain(DeskKind.Population, clock, log), IPopulationGrain;

/// <summary>The desk of a multilateral body.</summary>
public sealed class MultilateralGrain(TimeProvider clock, ILogger<MultilateralGrain> log)
    : DeskGrain(DeskKind.Multilateral, clock, log), IMultilateralGrain;

/// <summary>The desk of the white cell.</summary>
public sealed class ControlGrain(TimeProvider clock, ILogger<ControlGrain> log)
    : DeskGrain(DeskKind.Control, clock, log), IControlGrain;

/// <summary>The desk of the projector.</summary>
public sealed class BoardGrain(TimeProvider clock, ILogger<BoardGrain> log)
    : DeskGrain(DeskKind.Board, clock, log), IBoardGrain;
