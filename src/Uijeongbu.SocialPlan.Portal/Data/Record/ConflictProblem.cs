using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>Refused because someone else saved first; each kind holds what is stored now.</summary>
internal abstract record ConflictProblem(string Code, string Message) : Problem(Code, Message);
