namespace Uijeongbu.SocialPlan.Domain.Calendar;

/// <summary>
/// A day on which public offices are closed (관공서의 공휴일), a substitute day (대체공휴일) and a day set for once (임시공휴일) included.
/// Data, not arithmetic: the government adds days by decree, and a municipality may add its own.
/// </summary>
/// <param name="Day">The day.</param>
/// <param name="Name">Its name, as people say it (설 연휴, 삼일절 대체공휴일).</param>
public sealed record Holiday(DateOnly Day, string Name);
