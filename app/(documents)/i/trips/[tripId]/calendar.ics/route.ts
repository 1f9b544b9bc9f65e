import { calendarAnswer } from "@/app/(documents)/i/calendar-answer";
import { byTrip } from "@/app/(documents)/i/visit";

type Context = { params: Promise<{ tripId: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return calendarAnswer(request, byTrip((await params).tripId));
}
