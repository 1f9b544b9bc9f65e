import { calendarAnswer } from "@/app/(documents)/i/calendar-answer";
import { byLink } from "@/app/(documents)/i/visit";

type Context = { params: Promise<{ token: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return calendarAnswer(request, byLink((await params).token));
}
