using System.Collections.Immutable;
using Wargame.World.Formulas;

namespace Wargame.World.Crises;

/// <summary>What one term of a hazard came to.</summary>
/// <param name="Part">What the author wrote.</param>
/// <param name="Thousandths">What it added to the chance, in thousandths; negative where it took away.</param>
public sealed record HazardTerm(Expression Part, long Thousandths);

/// <summary>The terms of a draw's hazard. Their sum is the hazard, but for what its range cut off and what rounding took.</summary>
/// <param name="Draw">The draw's name.</param>
/// <param name="Terms">In the author's order.</param>
public sealed record DrawTerms(string Draw, ImmutableArray<HazardTerm> Terms);
