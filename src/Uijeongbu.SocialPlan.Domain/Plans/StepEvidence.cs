namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>What a step of an annual plan rests on.</summary>
/// <param name="On">Day on which it happened, in Korea.</param>
/// <param name="DocumentNumber">Number of the document (문서번호) that stands for it; blank is none.</param>
/// <param name="Text">The recommendation or its answer in words; blank is none.</param>
public sealed record StepEvidence(DateOnly On, string? DocumentNumber = null, string? Text = null);
